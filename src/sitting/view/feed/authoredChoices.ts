import { authoredWindow, type Program, type ProgramWindow } from "#engine";
import type { Option, Outcome } from "#scenario/model";

/** What a seat can choose from at a window, as the author wrote it. */
export const authoredChoices = (
  program: Program,
  window: ProgramWindow,
  seat: string,
): readonly (Option | Outcome)[] => {
  const authored = authoredWindow(program, window);
  switch (authored?.kind) {
    case "decide":
      return authored.options;
    case "together":
      return authored.seats.find((one) => one.seat === seat)?.options ?? [];
    case "chance":
      return authored.outcomes;
    case undefined:
      return [];
  }
};
