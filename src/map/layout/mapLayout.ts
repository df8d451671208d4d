import type { PlaceView, UnitView } from "#session";
import { type Camera, toScreen } from "../camera/camera.ts";
import { type Box, growBox, isInBox, overlaps, type Point } from "../geo/point.ts";
import { isSameThing, type Thing } from "../mapThing.ts";
import type { LabelStyle } from "../paint/labelStyle.ts";
import { isMarked } from "../paint/mark.ts";
import type { Picture } from "../paint/picture.ts";
import type { MeasureText } from "../paint/rasterise.ts";
import { zoneStyles } from "../paint/zoneStyle.ts";
import { pointAlong } from "../view/motion.ts";
import type { ProjectedView } from "../view/projectedView.ts";
import type { HitTargets } from "./hitTest.ts";
import { labelStyleOf, namedFromZoom, shownFromZoom } from "./importance.ts";
import { boxesAroundPoint, boxesBesideMark, boxesBesideSymbol, preferBox, type TextSize } from "./labelBoxes.ts";
import { type LabelRequest, placeLabels } from "./placeLabels.ts";
import { type Spot, spreadUnits } from "./spreadUnits.ts";
import { zoneLabelBoxes } from "./zoneLabels.ts";

/** A picture on the screen; `at` is where its anchor stands. */
export type PlacedPicture = { readonly id: string; readonly picture: Picture; readonly at: Point };

/** Everything that stands still between two changes of view, camera or selection. */
export type MapLayout = {
  readonly marks: readonly PlacedPicture[];
  readonly labels: readonly PlacedPicture[];
  readonly spots: readonly Spot[];
  /** How far each unit is drawn from where it stands. */
  readonly offsets: ReadonlyMap<string, Point>;
  readonly targets: HitTargets;
  /** Which box each label took, to be handed back the next time. */
  readonly choices: ReadonlyMap<string, number>;
};

export type LayoutInput = {
  readonly view: ProjectedView;
  readonly camera: Camera;
  /** Scale relative to the whole of the bounds. */
  readonly zoom: number;
  readonly selected: Thing | undefined;
  readonly hovered: Thing | undefined;
  readonly measure: MeasureText;
  readonly choices: ReadonlyMap<string, number>;
};

export const symbolCell: TextSize = { width: 36, height: 34 };
const LARGEST_FORMATION = 6;
const UNIT_NAMES_FROM_ZOOM = 1.8;
const OFF_SCREEN = 60;

export function layoutMap(input: LayoutInput): MapLayout {
  const { view, camera, zoom } = input;
  const screen = growBox({ x: 0, y: 0, width: camera.width, height: camera.height }, OFF_SCREEN);
  const standing = view.units
    .map(({ unit, at }) => ({ id: unit.id, side: unit.side, at: toScreen(camera, at) }))
    .filter(({ at }) => isInBox(at, screen));
  const spots = spreadUnits(standing, { cell: symbolCell, largestFormation: LARGEST_FORMATION });
  const shownPlaces = view.places
    .map(({ place, at }) => ({ place, at: toScreen(camera, at) }))
    .filter(
      ({ place, at }) =>
        isInBox(at, screen) && (zoom >= shownFromZoom(place) || isFocused(input, { kind: "place", id: place.id })),
    );
  const markedPlaces = shownPlaces.filter(({ place }) => isMarked(place.kind));
  const wanted = [
    ...shownPlaces.flatMap(({ place, at }) => placeLabel(input, place, at)),
    ...spots.flatMap((spot) => unitLabel(input, spot)),
    ...zoneLabels(input),
    ...routeLabels(input),
  ];
  const obstacles = [
    ...spots.map(({ at }) => boxAt(at, symbolCell.width - 4, symbolCell.height - 4)),
    ...markedPlaces.map(({ at }) => boxAt(at, 11, 11)),
  ];
  const byId = new Map(wanted.map((label) => [label.request.id, label]));
  const placed = placeLabels(
    wanted.map(({ request }) => request),
    obstacles,
  ).flatMap(({ id, box }) => {
    const label = byId.get(id);
    return label ? [{ ...label, box }] : [];
  });
  return {
    marks: markedPlaces.map(({ place, at }) => ({
      id: `mark ${place.id}`,
      picture: { kind: "mark", place: place.kind, side: place.side },
      at,
    })),
    labels: placed.map(({ request, picture, box }) => ({ id: request.id, picture, at: [box.x, box.y] })),
    spots,
    offsets: offsetsOf(spots, standing),
    targets: targetsOf(input, spots, markedPlaces, placed),
    choices: new Map(
      placed.map(({ request, plain, box }) => [
        request.id,
        plain.findIndex((other) => other.x === box.x && other.y === box.y),
      ]),
    ),
  };
}

type WantedLabel = {
  readonly thing: Thing;
  readonly request: LabelRequest;
  readonly picture: Picture;
  readonly plain: readonly Box[];
};

function wantLabel(
  { choices, measure }: LayoutInput,
  thing: Thing,
  label: { readonly text: string; readonly style: LabelStyle; readonly side?: UnitView["side"] | undefined },
  priority: number,
  boxes: (size: TextSize) => readonly Box[],
): readonly WantedLabel[] {
  const { text, style, side } = label;
  const id = `label ${thing.kind} ${thing.id}`;
  const plain = boxes(measure(text, style, side));
  const request = { id, priority, boxes: preferBox(plain, choices.get(id)) };
  return [{ thing, request, picture: { kind: "label", text, style, side }, plain }];
}

function placeLabel(input: LayoutInput, place: PlaceView, at: Point): readonly WantedLabel[] {
  const thing: Thing = { kind: "place", id: place.id };
  const focused = isFocused(input, thing);
  if (!focused && input.zoom < namedFromZoom(place)) return [];
  const style = labelStyleOf(place);
  const priority =
    (focused ? 1000 : 0) +
    100 -
    20 * place.importance +
    (isMarked(place.kind) ? 10 : 5) +
    (place.kind === "capital" ? 5 : 0);
  const boxes = (size: TextSize): readonly Box[] =>
    isMarked(place.kind) ? boxesBesideMark(at, size, 8) : boxesAroundPoint(at, size);
  return wantLabel(input, thing, { text: place.name, style }, priority, boxes);
}

function unitLabel(input: LayoutInput, { ids, at }: Spot): readonly WantedLabel[] {
  const focused = ids.find((id) => isFocused(input, { kind: "unit", id }));
  const id = focused ?? ids[0];
  const found = input.view.units.find(({ unit }) => unit.id === id);
  if (!found || (!focused && (input.zoom < UNIT_NAMES_FROM_ZOOM || ids.length > 1))) return [];
  const { unit } = found;
  return wantLabel(
    input,
    { kind: "unit", id: unit.id },
    { text: unit.name, style: "unit" },
    focused ? 1100 : 35,
    (size) => boxesBesideSymbol(at, size, symbolCell),
  );
}

function zoneLabels(input: LayoutInput): readonly WantedLabel[] {
  return input.view.zones.flatMap(({ zone, ring }) => {
    const thing: Thing = { kind: "zone", id: zone.id };
    const points = ring.map((point) => toScreen(input.camera, point));
    const focused = isFocused(input, thing);
    return wantLabel(input, thing, { text: zone.name, style: "zone", side: zone.side }, focused ? 1050 : 55, (size) =>
      zoneLabelBoxes(points, size, input.camera, zoneStyles[zone.kind].isSolid, focused),
    );
  });
}

function routeLabels(input: LayoutInput): readonly WantedLabel[] {
  return input.view.routes.flatMap(({ route, line }) => {
    const thing: Thing = { kind: "route", id: route.id };
    const points = line.map((point) => toScreen(input.camera, point));
    const focused = isFocused(input, thing);
    return wantLabel(
      input,
      thing,
      { text: route.name, style: "route", side: route.side },
      focused ? 1040 : 30,
      (size) => [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share) => boxesBesideMark(pointAlong(points, share), size, 10)),
    );
  });
}

function isFocused({ selected, hovered }: LayoutInput, thing: Thing): boolean {
  return isSameThing(selected, thing) || isSameThing(hovered, thing);
}

function offsetsOf(
  spots: readonly Spot[],
  standing: readonly { readonly id: string; readonly at: Point }[],
): ReadonlyMap<string, Point> {
  const standsAt = new Map(standing.map(({ id, at }) => [id, at]));
  return new Map(
    spots.flatMap(({ ids, at }) =>
      ids.map((id) => {
        const [x, y] = standsAt.get(id) ?? at;
        return [id, [at[0] - x, at[1] - y] as const] as const;
      }),
    ),
  );
}

function targetsOf(
  { view, camera }: LayoutInput,
  spots: readonly Spot[],
  places: readonly { readonly place: PlaceView; readonly at: Point }[],
  labels: readonly { readonly thing: Thing; readonly box: Box }[],
): HitTargets {
  const screen = { x: 0, y: 0, width: camera.width, height: camera.height };
  const zones = view.zones.map(({ zone, ring }) => ({
    zone,
    thing: { kind: "zone", id: zone.id } as const,
    points: ring.map((point) => toScreen(camera, point)),
  }));
  return {
    boxes: [
      ...spots.map(({ ids, at }) => ({ thing: { kind: "unit", id: ids[0] ?? "" } as const, box: boxAt(at, 32, 30) })),
      ...places.map(({ place, at }) => ({ thing: { kind: "place", id: place.id } as const, box: boxAt(at, 16, 16) })),
      ...labels.filter(({ box }) => overlaps(box, screen)).map(({ thing, box }) => ({ thing, box })),
    ],
    lines: [
      ...view.routes.map(({ route, line }) => ({
        thing: { kind: "route", id: route.id } as const,
        points: line.map((point) => toScreen(camera, point)),
      })),
      ...zones.map(({ thing, points }) => ({ thing, points: [...points, ...points.slice(0, 1)] })),
    ],
    areas: zones
      .filter(({ zone }) => zoneStyles[zone.kind].isSolid)
      .map(({ thing, points }) => ({ thing, points, size: ringArea(points) }))
      .sort((a, b) => a.size - b.size),
  };
}

function ringArea(points: readonly Point[]): number {
  let twice = 0;
  points.forEach(([x, y], index) => {
    const [x1, y1] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * y1 - x1 * y;
  });
  return Math.abs(twice) / 2;
}

function boxAt([x, y]: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
