import type { Camera } from "../camera/camera.ts";
import type { Box, Point } from "../geo/point.ts";
import type { Laid } from "../layers/laid.ts";
import type { Picture } from "../paint/picture.ts";
import type { HitTargets } from "./hitTest.ts";

/** Everything that stands still between two changes of view, camera or selection. */
export type MapLayout = {
  /** Where all of it is seen from. */
  readonly camera: Camera;
  readonly laid: Laid;
  /** Those of what is pointed at lie over everything else. */
  readonly labels: readonly NameOnMap[];
  readonly targets: HitTargets;
  /** Which box each label took, to be handed back the next time. */
  readonly choices: ReadonlyMap<string, number>;
};

/** A name on the screen; `at` is its top left corner. */
export type NameOnMap = {
  readonly id: string;
  readonly picture: Picture;
  readonly at: Point;
  readonly box: Box;
  readonly isForced: boolean;
};
