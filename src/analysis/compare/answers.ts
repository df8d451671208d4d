import { type Program, parseChoice, questionKey, seatOf } from "#engine";
import type { Run } from "#replay";

/** What a run answered: for each question the choice made, in the order in which they were asked. */
export type RunAnswer = {
  readonly window: string;
  readonly seat: string;
  /** How often the seat had been asked there before. */
  readonly visit: number;
  /** The choice in its written form. */
  readonly choice: string;
  readonly ply: number;
};

/** The answers of a run's main line; what the White Cell brings about answers no question. */
export const answersOf = (program: Program, { plies }: Run): readonly RunAnswer[] => {
  const visits = new Map<string, number>();
  return plies.flatMap(({ choice: text, window, by }, ply) => {
    const choice = parseChoice(program, text);
    if (choice === undefined || by === "white_cell") return [];
    const seat = seatOf(choice);
    const key = questionKey({ window, seat });
    const visit = visits.get(key) ?? 0;
    visits.set(key, visit + 1);
    return [{ window, seat, visit, choice: text, ply }];
  });
};

/** The key of a question, different from those of all others of a run. */
export const answerKey = ({ window, seat, visit }: RunAnswer): string => `${questionKey({ window, seat })}:${visit}`;
