import { type Audience, describeRefusal } from "#engine";
import { type LiveRun, stateOf } from "../play/liveRun.ts";
import type { SittingRefusal } from "../play/sittingRefusal.ts";

/** One sentence for a command that isn't carried out, without what the seat may not see. */
export const describeSittingRefusal = (
  live: LiveRun,
  refusal: SittingRefusal,
  { seat, wording }: Required<Audience>,
): string => {
  switch (refusal.code) {
    case "rules":
      return describeRefusal(live.referee.program, stateOf(live), refusal.refusal, { seat, wording });
    case "unknown-seat":
    case "unknown-policy":
      return wording.sitting.unknown(refusal.code, refusal.id, refusal.known);
    case "not-seated":
    case "not-yours":
    case "white-cell":
    case "stands-still":
    case "too-late":
    case "nobody-moves":
    case "not-your-choice":
      return wording.sitting.standing[refusal.code];
  }
};
