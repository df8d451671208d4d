import { nextAsked, parseChoice, WHITE_CELL } from "#engine";
import type { Teller } from "#sitting";
import type { WatchedLine } from "./watchedLine.ts";

type Watcher = {
  readonly seat: string;
  /** Whose run it is. */
  readonly person: string;
  /** Whether that run is over. */
  readonly isOver: boolean;
};

/**
 * Whether what could have been at a ply may be shown. The odds are those of the true state, so they give away what a seat may not know: the
 * White Cell has them wherever someone is asked; the person has them for their own choices, once the run is over.
 */
export const mayShowOdds = (
  { program }: Teller,
  { seat, person, isOver }: Watcher,
  line: WatchedLine,
  ply: number,
): boolean => {
  const state = line.steps[ply]?.state;
  const asked = state === undefined ? undefined : nextAsked(program, state)?.seat;
  if (asked === undefined) return false;
  const choice = parseChoice(program, line.run.plies[ply]?.choice ?? "");
  const chooser = choice === undefined || choice.kind === "inject" ? asked : choice.seat;
  return seat === WHITE_CELL || (isOver && seat === person && chooser === seat);
};
