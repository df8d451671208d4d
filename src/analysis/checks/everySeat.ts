import type { Policies, Program } from "#engine";

/** Every seat plays by this policy; by its options' own weights without one. */
export const everySeat = ({ seats }: Program, policy: string | undefined): Policies =>
  Object.fromEntries(seats.map((seat) => [seat, policy]));
