import type { PlaceView, UnitView } from "#sitting";
import { toScreen } from "../camera/camera.ts";
import type { Box, Point } from "../geo/point.ts";
import type { Thing } from "../mapThing.ts";
import type { LabelStyle } from "../paint/labelStyle.ts";
import { isMarked } from "../paint/mark.ts";
import type { Picture } from "../paint/picture.ts";
import { zoneStyles } from "../paint/zoneStyle.ts";
import { pointAlong } from "../view/motion.ts";
import type { ProjectedView } from "../view/projectedView.ts";
import { labelStyleOf, namedFromZoom } from "./importance.ts";
import { boxesAroundPoint, boxesBesideMark, boxesBesideSymbol, preferBox, type TextSize } from "./labelBoxes.ts";
import { isFocused, type LayoutInput } from "./layoutInput.ts";
import type { LabelRequest } from "./placeLabels.ts";
import type { Spot } from "./spreadUnits.ts";
import { zoneLabelBoxes } from "./zoneLabels.ts";

/** `boxes` are those of the request before last time's choice was put first. */
export type WantedLabel = {
  readonly thing: Thing;
  readonly request: LabelRequest;
  readonly picture: Picture;
  readonly boxes: readonly Box[];
};

/** How far the name of a sea or a country may stand from its point: farther would be a wrong statement. */
const FARTHEST = 34;
const FARTHEST_KM = 250;

const UNIT_NAMES_FROM_ZOOM = 1.8;

const PRIORITY = { zone: 55, unit: 35, route: 30, focused: 1000 } as const;

export function placeLabel(input: LayoutInput, place: PlaceView, at: Point): readonly WantedLabel[] {
  const thing: Thing = { kind: "place", id: place.id };
  const focused = isFocused(input, thing);
  if (!focused && input.zoom < namedFromZoom(place)) return [];
  const label = { text: place.name, style: labelStyleOf(place) };
  const farthest = Math.min(FARTHEST, FARTHEST_KM * input.camera.scale);
  return wantLabel(input, thing, label, focused ? PRIORITY.focused : placePriority(place), (size) =>
    isMarked(place.kind) ? boxesBesideMark(at, size, 8) : boxesAroundPoint(at, size, farthest),
  );
}

function placePriority({ importance, kind }: PlaceView): number {
  return 100 - 20 * importance + (kind === "capital" ? 15 : isMarked(kind) ? 10 : 5);
}

/** A unit by itself is named close by; one in a stack only when it is pointed at. */
export function unitLabel(input: LayoutInput, { ids, at }: Spot, cell: TextSize): readonly WantedLabel[] {
  const focused = ids.find((id) => isFocused(input, { kind: "unit", id }));
  const isNamed = focused !== undefined || (input.zoom >= UNIT_NAMES_FROM_ZOOM && ids.length === 1);
  const found = isNamed ? input.view.units.find(({ unit }) => unit.id === (focused ?? ids[0])) : undefined;
  if (!found) return [];
  const { id, name } = found.unit;
  const priority = focused === undefined ? PRIORITY.unit : PRIORITY.focused + 3;
  return wantLabel(input, { kind: "unit", id }, { text: name, style: "unit" }, priority, (size) =>
    boxesBesideSymbol(at, size, cell),
  );
}

export function zoneLabels(
  input: LayoutInput,
  zones: ProjectedView["zones"] = input.view.zones,
): readonly WantedLabel[] {
  return zones.flatMap(({ zone, ring }) => {
    const thing: Thing = { kind: "zone", id: zone.id };
    const points = ring.map((point) => toScreen(input.camera, point));
    const focused = isFocused(input, thing);
    const label = { text: zone.name, style: "zone", side: zone.side } as const;
    return wantLabel(input, thing, label, focused ? PRIORITY.focused + 2 : PRIORITY.zone, (size) =>
      zoneLabelBoxes(points, size, input.camera, zoneStyles[zone.kind].isSolid, focused),
    );
  });
}

export function routeLabels(
  input: LayoutInput,
  routes: ProjectedView["routes"] = input.view.routes,
): readonly WantedLabel[] {
  return routes.flatMap(({ route, line }) => {
    const thing: Thing = { kind: "route", id: route.id };
    const points = line.map((point) => toScreen(input.camera, point));
    const focused = isFocused(input, thing);
    const label = { text: route.name, style: "route", side: route.side } as const;
    return wantLabel(input, thing, label, focused ? PRIORITY.focused + 1 : PRIORITY.route, (size) =>
      [0.5, 0.35, 0.65, 0.2, 0.8].flatMap((share) => boxesBesideMark(pointAlong(points, share), size, 10)),
    );
  });
}

type LabelText = {
  readonly text: string;
  readonly style: LabelStyle;
  readonly side?: UnitView["side"] | undefined;
};

export function wantLabel(
  { choices, measure }: LayoutInput,
  thing: Thing,
  { text, style, side }: LabelText,
  priority: number,
  boxesFor: (size: TextSize) => readonly Box[],
): readonly WantedLabel[] {
  const id = `label ${thing.kind} ${thing.id}`;
  const boxes = boxesFor(measure(text, style, side));
  const isForced = priority >= PRIORITY.focused;
  const request = { id, priority, boxes: preferBox(boxes, choices.get(id)), isForced };
  return [{ thing, request, picture: { kind: "label", text, style, side }, boxes }];
}
