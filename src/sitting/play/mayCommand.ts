import { parseChoice, seatOf, WHITE_CELL } from "#engine";
import type { Command } from "./command.ts";
import { hasWhiteCell, type LiveRun, playerOf } from "./liveRun.ts";
import type { StandingRefusal } from "./sittingRefusal.ts";

/**
 * Why the sender may not do this now, whatever the scenario's rules say; undefined where they may. The White Cell may
 * do everything. A person chooses for the seat that they hold, lets automatic moves happen and goes back to choices of their
 * own; where no one sits as the White Cell they stop the play as well.
 */
export const whyMayNot = (live: LiveRun, command: Command): StandingRefusal | undefined =>
  whyNoSender(live, command) ?? (isTooLate(live, command) ? "too-late" : undefined);

const whyNoSender = (live: LiveRun, command: Command): StandingRefusal | undefined => {
  if (command.from === WHITE_CELL) return hasWhiteCell(live) ? undefined : "not-seated";
  if (playerOf(live, command.from)?.by !== "person") return "not-seated";
  return whyNotSeat(live, command);
};

const whyNotSeat = (live: LiveRun, command: Command): StandingRefusal | undefined => {
  const isSteered = hasWhiteCell(live);
  switch (command.kind) {
    case "choose":
    case "initiative":
      if (command.seat !== command.from) return "not-yours";
      return isSteered && live.paused ? "stands-still" : undefined;
    case "inject":
    case "hand-over":
      return "white-cell";
    case "pause":
      return isSteered ? "white-cell" : undefined;
    case "undo":
      if (isSteered) return "white-cell";
      return makerOf(live, command.ply) === command.from ? undefined : "not-your-choice";
    case "advance":
      return isSteered && live.paused ? "stands-still" : undefined;
  }
};

/** What answers a question has to be sent while that question stands. */
const isTooLate = ({ asks, revision }: LiveRun, { kind, at }: Command): boolean =>
  at > revision || ((kind === "choose" || kind === "initiative" || kind === "advance") && at < asks);

const makerOf = ({ referee, run }: LiveRun, ply: number): string | undefined => {
  const choice = parseChoice(referee.program, run.plies[ply]?.choice ?? "");
  return choice === undefined ? undefined : seatOf(choice);
};
