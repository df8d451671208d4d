/** The numbers that a kernel keeps beside its state, by their places in the array `m`. */
export const REGISTER = {
  /** How many of the raised signals in `q` have been heard. */
  heard: 1,
  raised: 2,
  /** The open window's number plus one, 0 for none. */
  asked: 3,
  /** The reached ending's number plus one, 0 for none. */
  ended: 4,
  seedLow: 5,
  seedHigh: 6,
  /** `asked` and `ended` where runs start. */
  firstAsked: 7,
  firstEnded: 8,
  /** Choices of the run so far. */
  plies: 9,
  /** Microsteps that are left until the next question. */
  microsteps: 10,
  /** How many claims of texts are in `u`: refuted and not yet taken note of. */
  refuted: 11,
  /** How many claims are in `x`: of news of the microstep that is under way. */
  news: 12,
} as const;

/** A register as the kernel's source writes it. */
export const register = (name: keyof typeof REGISTER): string => `m[${REGISTER[name]}]`;

/** Statements that forget what is asked and what was raised. */
export const FORGET: string = (["heard", "raised", "asked", "ended"] as const)
  .map((name) => `${register(name)} = 0;`)
  .join(" ");
