import type { Refusal } from "../choice/refusal.ts";
import type { Program } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";
import { describeCondition } from "./describeCondition.ts";

/** One sentence for a refused choice, without what the seat may not see. */
export const describeRefusal = (program: Program, state: GameState, refusal: Refusal, seat?: string): string => {
  switch (refusal.code) {
    case "ended":
      return "The run has ended.";
    case "no-window":
      return "Nobody is asked to choose.";
    case "window-not-open":
      return `The window "${refusal.window}" isn't open; "${refusal.open}" is.`;
    case "wrong-seat":
      return `The seat "${refusal.seat}" has nothing to choose here; ${list(refusal.expected)} has.`;
    case "unknown-option":
      return `There is no option "${refusal.option}" here; there are ${list(refusal.known)}.`;
    case "unknown-initiative":
      return `There is no initiative "${refusal.id}"; there are ${list(refusal.known)}.`;
    case "unknown-inject":
      return `There is no inject "${refusal.id}"; there are ${list(refusal.known)}.`;
    case "count":
      return `${refusal.chosen} chosen; ${refusal.low} to ${refusal.high} are asked for.`;
    case "chosen-twice":
      return `"${refusal.option}" is chosen twice.`;
    case "locked": {
      const failing = refusal.failing.map((code) => describeCondition(program, state, code, seat)).join("; ");
      return refusal.locked === undefined ? `Can't be chosen now: ${failing}.` : `${refusal.locked} (${failing}.)`;
    }
    case "impossible":
      return `"${refusal.option}" has no chance of coming about now.`;
    case "used-up":
      return `"${refusal.id}" has been used as often as it may be (${refusal.limit}).`;
    case "loop":
      return "After this choice the scenario's rules go round in a circle; the choice was not made.";
  }
};

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
