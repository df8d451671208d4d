import type { PlaceView } from "#sitting";
import { openBox, toScreen } from "../camera/camera.ts";
import { type Box, growBox, isInBox, type Point } from "../geo/point.ts";
import { isMarked } from "../paint/mark.ts";
import type { Picture } from "../paint/picture.ts";
import { boxAt, hitTargets } from "./hitTargets.ts";
import type { HitTargets } from "./hitTest.ts";
import { shownFromZoom } from "./importance.ts";
import { isFocused, type LayoutInput } from "./layoutInput.ts";
import { placeLabels } from "./placeLabels.ts";
import { previewLabels } from "./previewLabels.ts";
import { type PreviewSpot, previewSpots } from "./previewSpots.ts";
import type { Spot } from "./spreadUnits.ts";
import { largestFormation, symbolCell, symbolSize } from "./symbolCell.ts";
import { placeLabel, routeLabels, unitLabel, type WantedLabel, zoneLabels } from "./wantedLabels.ts";

/** A picture on the screen; `at` is where its anchor stands. */
export type PlacedPicture = { readonly id: string; readonly picture: Picture; readonly at: Point };

/** Everything that stands still between two changes of view, camera or selection. */
export type MapLayout = {
  readonly marks: readonly PlacedPicture[];
  /** Those of what is pointed at lie over everything else. */
  readonly labels: readonly (PlacedPicture & { readonly isForced: boolean })[];
  readonly spots: readonly Spot[];
  readonly previewSpots: readonly PreviewSpot[];
  /** Of symbols, 1 in full. */
  readonly symbolSize: number;
  /** How far each unit is drawn from where it stands. */
  readonly offsets: ReadonlyMap<string, Point>;
  readonly targets: HitTargets;
  /** Which box each label took, to be handed back the next time. */
  readonly choices: ReadonlyMap<string, number>;
};

const OFF_SCREEN = 60;
const MARK_ROOM = 11;
const MARKS_APART = 8;

export function layoutMap(input: LayoutInput): MapLayout {
  const { view, camera } = input;
  const screen = growBox({ x: 0, y: 0, width: camera.width, height: camera.height }, OFF_SCREEN);
  const open = openBox(camera);
  const size = symbolSize(open.width, input.zoom);
  const cell = symbolCell(size);
  const spots = input
    .spread(view.units, camera, { cell, largestFormation: largestFormation(open.width) })
    .filter(({ at }) => isInBox(at, screen));
  const considered = previewSpots(input, spots, cell);
  const places = shownPlaces(input, screen);
  const marked = places.filter(({ place }) => isMarked(place.kind));
  const labels = place(
    [
      ...places.flatMap((shown) => placeLabel(input, shown.place, shown.at)),
      ...spots.flatMap((spot) => unitLabel(input, spot, cell)),
      ...zoneLabels(input),
      ...routeLabels(input),
      ...previewLabels(input, considered, cell),
    ],
    [
      ...spots.map(({ at }) => boxAt(at, cell.width - 4, cell.height - 4)),
      ...marked.map(({ at }) => boxAt(at, MARK_ROOM, MARK_ROOM)),
    ],
  );
  return {
    marks: marked.map(({ place: { id, kind, side }, at }) => ({
      id: `mark ${id}`,
      picture: { kind: "mark", place: kind, side },
      at,
    })),
    labels: labels.map(({ request, picture, box }) => ({
      id: request.id,
      picture,
      at: [box.x, box.y],
      isForced: request.isForced === true,
    })),
    spots,
    previewSpots: considered,
    symbolSize: size,
    offsets: offsetsOf(input, spots),
    targets: hitTargets(input, { spots, cell, places: marked, labels }),
    choices: new Map(labels.map(({ request, boxes, box }) => [request.id, boxes.indexOf(box)])),
  };
}

type ShownPlace = { readonly place: PlaceView; readonly at: Point };

/** Places whose marks would cover that of a more important place wait for a closer look. */
function shownPlaces(input: LayoutInput, screen: Box): readonly ShownPlace[] {
  const wanted = input.view.places
    .map(({ place: shown, at }) => ({ place: shown, at: toScreen(input.camera, at) }))
    .filter(({ at }) => isInBox(at, screen))
    .filter((shown) => isAsked(shown) || input.zoom >= shownFromZoom(shown.place))
    .sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)) || a.place.importance - b.place.importance);
  const kept: ShownPlace[] = [];
  for (const shown of wanted) {
    const isCovered =
      isMarked(shown.place.kind) &&
      kept.some(({ place: other, at }) => isMarked(other.kind) && distance(at, shown.at) < MARKS_APART);
    if (!isCovered) kept.push(shown);
  }
  return kept;

  function isAsked({ place: { id } }: ShownPlace): boolean {
    return isFocused(input, { kind: "place", id });
  }
}

function place(
  wanted: readonly WantedLabel[],
  obstacles: readonly Box[],
): readonly (WantedLabel & { readonly box: Box })[] {
  const byId = new Map(wanted.map((label) => [label.request.id, label]));
  const requests = wanted.map(({ request }) => request);
  return placeLabels(requests, obstacles).flatMap(({ id, box }) => {
    const label = byId.get(id);
    return label ? [{ ...label, box }] : [];
  });
}

function offsetsOf({ view, camera }: LayoutInput, spots: readonly Spot[]): ReadonlyMap<string, Point> {
  const standsAt = new Map(view.units.map(({ unit: { id }, at }) => [id, toScreen(camera, at)]));
  return new Map(
    spots.flatMap(({ ids, at }) =>
      ids.map((id) => {
        const [x, y] = standsAt.get(id) ?? at;
        return [id, [at[0] - x, at[1] - y] as const] as const;
      }),
    ),
  );
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
