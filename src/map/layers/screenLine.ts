import type { ListName } from "#sitting";
import { type Camera, toScreen } from "../camera/camera.ts";
import type { Point } from "../geo/point.ts";
import type { ProjectedThings } from "../view/projectedView.ts";

/** A thing that is a line or a ring, with its points on the screen. */
export type LaidLine<List extends ListName> = {
  readonly entry: ProjectedThings[List];
  readonly points: readonly Point[];
  /** Not there yet: an option would bring it. */
  readonly isComing: boolean;
};

/** What stands and what would come, on the screen. */
export function layOutLines<List extends ListName>(
  standing: readonly ProjectedThings[List][],
  coming: readonly ProjectedThings[List][],
  worldPoints: (entry: ProjectedThings[List]) => readonly Point[],
  camera: Camera,
): readonly LaidLine<List>[] {
  const layOut = (entry: ProjectedThings[List], isComing: boolean): LaidLine<List> => ({
    entry,
    points: worldPoints(entry).map((point) => toScreen(camera, point)),
    isComing,
  });
  return [...standing.map((entry) => layOut(entry, false)), ...coming.map((entry) => layOut(entry, true))];
}
