import type { LatLon } from "#scenario/model";
import type { QuestionView, StrikeView, UnitView } from "#sitting";

export type UnitMove = { readonly id: string; readonly path: readonly LatLon[] };

/** What differs between two views, as far as it is shown as a change. */
export type ViewChange = {
  readonly appeared: readonly string[];
  readonly vanished: readonly UnitView[];
  /** The way from the old place over `via` to the new one. */
  readonly moved: readonly UnitMove[];
  readonly strikes: readonly StrikeView[];
  /** Questions that the seat is asked and wasn't before. */
  readonly asked: readonly QuestionView[];
  readonly focus: "same" | "changed";
};
