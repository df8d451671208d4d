import type { LatLon } from "#scenario/model";
import type { StrikeView, UnitView } from "#sitting";

export type UnitMove = { readonly id: string; readonly path: readonly LatLon[] };

/** What differs between two views, as far as it is shown as a change. */
export type ViewChange = {
  readonly appeared: readonly string[];
  readonly vanished: readonly UnitView[];
  /** The way from the old place over `via` to the new one. */
  readonly moved: readonly UnitMove[];
  readonly strikes: readonly StrikeView[];
  readonly focus: "same" | "changed";
};
