import { WHITE_CELL } from "../choice/choice.ts";
import type { Refusal } from "../choice/refusal.ts";
import type { Program } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";
import { openWindow } from "../state/openWindow.ts";
import { canSee } from "../view/canSee.ts";
import { canSeeWindow } from "../view/knowledge.ts";
import { describeFailing } from "./describeFailing.ts";

/** One sentence for a refused choice, without what the seat may not see. */
export const describeRefusal = (program: Program, state: GameState, refusal: Refusal, seat?: string): string => {
  switch (refusal.code) {
    case "ended":
      return "The run has ended.";
    case "no-window":
      return "Nobody is asked to choose.";
    case "window-not-open":
      return `The window "${refusal.window}" isn't open${seesOpen(program, state, seat) ? `; "${refusal.open}" is` : ""}.`;
    case "wrong-seat":
      return `The seat "${refusal.seat}" has nothing to choose here${seesOpen(program, state, seat) ? `; ${list(refusal.expected)} has` : ""}.`;
    case "unknown-option":
      return `There is no option "${refusal.option}" here${thereAre(refusal.known)}.`;
    case "unknown-initiative":
      return `There is no initiative "${refusal.id}"${thereAre(knownInitiatives(program, refusal.known, seat))}.`;
    case "unknown-inject":
      return `There is no inject "${refusal.id}"${seat === undefined || seat === WHITE_CELL ? thereAre(refusal.known) : ""}.`;
    case "count":
      return `${refusal.chosen} chosen; ${asked(refusal.low, refusal.high)} asked for.`;
    case "chosen-twice":
      return `"${refusal.option}" is chosen twice.`;
    case "locked": {
      const failing = describeFailing(program, state, refusal.failing, seat).join("; ");
      return refusal.locked === undefined ? `Can't be chosen now: ${failing}.` : `${refusal.locked} (${failing}.)`;
    }
    case "impossible":
      return `"${refusal.option}" has no chance of coming about now.`;
    case "used-up":
      return `It has been used as often as it may be (${refusal.limit === 1 ? "once" : `${refusal.limit} times`}).`;
    case "loop":
      return "After this choice the scenario's rules go round in a circle; the choice was not made.";
  }
};

const seesOpen = (program: Program, state: GameState, seat: string | undefined): boolean => {
  const window = openWindow(program, state);
  return window !== undefined && canSeeWindow(program, window, seat);
};

const knownInitiatives = ({ scenario }: Program, ids: readonly string[], seat: string | undefined): readonly string[] =>
  ids.filter((id) =>
    scenario.initiatives.some((one) => one.id === id && (one.seat === seat || canSee(one.seenBy, seat))),
  );

const thereAre = (names: readonly string[]): string => (names.length === 0 ? "" : `; there are ${list(names)}`);

const asked = (low: number, high: number): string => {
  if (low !== high) return `${low} to ${high} are`;
  return low === 1 ? "1 is" : `${low} are`;
};

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
