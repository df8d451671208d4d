import { draw, hashText32 } from "#base";

/**
 * Numbers in [0, 1) for one question, by index. They depend on the seed, the window, the seat and how often that
 * seat has been asked there before, and on nothing else: two runs with one seed have the same luck wherever they ask the
 * same question.
 */
export type Luck = (index: number) => number;

export type Question = { readonly window: string; readonly seat: string; readonly visit: number };

/** What a question is counted and drawn by: its window and its seat. */
export const questionKey = ({ window, seat }: Pick<Question, "window" | "seat">): string => `${window}:${seat}`;

export const luckOf = (seed: number, { visit, ...asked }: Question): Luck => {
  const question = hashText32(questionKey(asked));
  return (index) => draw({ seed, question, visit, index });
};
