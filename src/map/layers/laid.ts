import type { ProjectedThings } from "../view/projectedView.ts";
import type { LaidPlaces } from "./laidPlaces.ts";
import type { LaidLine } from "./screenLine.ts";
import type { LaidUnits } from "./units/layOutUnits.ts";

/** What a layer keeps between layout and drawing. */
export type Laid = {
  readonly places: LaidPlaces;
  readonly units: LaidUnits;
  readonly zones: readonly LaidLine<"zones">[];
  readonly routes: readonly LaidLine<"routes">[];
  readonly strikes: undefined;
  /** On the screen. */
  readonly questions: readonly ProjectedThings["questions"][];
};
