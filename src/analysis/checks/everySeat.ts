import type { Program } from "#engine";
import type { Policies } from "#kernel";

/** Every seat plays by this policy; by its options' own weights without one. */
export const everySeat = ({ seats }: Program, policy: string | undefined): Policies =>
  Object.fromEntries(seats.map((seat) => [seat, policy]));
