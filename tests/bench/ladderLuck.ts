import { drawAt, hashText32 } from "#base";

const QUESTION = hashText32("crisis.turns:cabinet") | 0;

/** Which of the three orders is given on a turn: the luck that the scenario's cabinet has by its own weights, with the same seed. */
export const orderAt = (seed: number, turn: number): number =>
  Math.floor(drawAt(seed | 0, Math.floor(seed / 0x100000000) | 0, QUESTION, turn, 0) * 3);
