import { type Program, parseChoice, questionKey, seatOf } from "#engine";
import type { Ply } from "./run.ts";

/** How often each question has been asked, by `questionKey`; absent ones haven't been. */
export type Visits = Readonly<Record<string, number>>;

/**
 * How often each seat, chance included, has chosen at each window in these plies: from there its luck goes on. The White Cell's
 * injects are no answers. Linear in the plies.
 */
export const visitsIn = (program: Program, plies: readonly Pick<Ply, "choice" | "window">[]): Visits => {
  const visits: Record<string, number> = {};
  for (const { choice: text, window } of plies) {
    const choice = parseChoice(program, text);
    if (choice === undefined || choice.kind === "inject") continue;
    const key = questionKey({ window, seat: seatOf(choice) });
    visits[key] = (visits[key] ?? 0) + 1;
  }
  return visits;
};
