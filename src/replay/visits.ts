import { type Choice, type Program, parseChoice, type Question, questionKey, seatOf } from "#engine";
import type { Ply } from "./run.ts";

/** How often each question has been asked, by `questionKey`; absent ones haven't been. */
export type Visits = Readonly<Record<string, number>>;

/**
 * How often each seat, chance included, has chosen at each window in these plies: from there its luck goes on. The White Cell's
 * injects aren't answers. Linear in the plies; each choice is parsed once, however often it was made.
 */
export const visitsIn = (program: Program, plies: readonly Pick<Ply, "choice" | "window">[]): Visits => {
  const visits: Record<string, number> = {};
  const seats = new Map<string, string | undefined>();
  for (const { choice, window } of plies) {
    if (!seats.has(choice)) seats.set(choice, answering(program, choice));
    const seat = seats.get(choice);
    if (seat === undefined) continue;
    const key = questionKey({ window, seat });
    visits[key] = (visits[key] ?? 0) + 1;
  }
  return visits;
};

/** How often one question has been asked in these plies. Linear in them, and the quicker the more were made at other windows. */
export const countVisits = (
  program: Program,
  plies: readonly Pick<Ply, "choice" | "window">[],
  { window, seat }: Omit<Question, "visit">,
): number => {
  const answers = new Map<string, boolean>();
  let count = 0;
  for (const ply of plies) {
    if (ply.window !== window) continue;
    const isAnswer = answers.get(ply.choice) ?? answering(program, ply.choice) === seat;
    answers.set(ply.choice, isAnswer);
    if (isAnswer) count++;
  }
  return count;
};

/** The visits once a choice has been made at a window. */
export const visitsAfter = (visits: Visits, window: string, choice: Choice): Visits => {
  if (choice.kind === "inject") return visits;
  const key = questionKey({ window, seat: choice.seat });
  return { ...visits, [key]: (visits[key] ?? 0) + 1 };
};

const answering = (program: Program, text: string): string | undefined => {
  const choice = parseChoice(program, text);
  return choice === undefined || choice.kind === "inject" ? undefined : seatOf(choice);
};
