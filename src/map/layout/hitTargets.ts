import type { PlaceView } from "#sitting";
import { toScreen } from "../camera/camera.ts";
import { type Box, overlaps, type Point } from "../geo/point.ts";
import type { Thing } from "../mapThing.ts";
import { zoneStyles } from "../paint/zoneStyle.ts";
import type { HitTargets } from "./hitTest.ts";
import type { TextSize } from "./labelBoxes.ts";
import type { LayoutInput } from "./layoutInput.ts";
import type { Spot } from "./spreadUnits.ts";

export type Placed = {
  readonly spots: readonly Spot[];
  readonly cell: TextSize;
  readonly places: readonly { readonly place: PlaceView; readonly at: Point }[];
  readonly labels: readonly { readonly thing: Thing; readonly box: Box }[];
};

const MARK_BOX = 16;

/** What can be hit: symbols over marks over names; then lines; then areas, the smallest first. */
export function hitTargets(
  { view, camera }: Pick<LayoutInput, "view" | "camera">,
  { spots, cell, places, labels }: Placed,
): HitTargets {
  const screen = { x: 0, y: 0, width: camera.width, height: camera.height };
  const zones = view.zones.map(({ zone, ring }) => ({
    zone,
    thing: { kind: "zone", id: zone.id } as const,
    points: ring.map((point) => toScreen(camera, point)),
  }));
  const routes = view.routes.map(({ route, line }) => ({
    thing: { kind: "route", id: route.id } as const,
    points: line.map((point) => toScreen(camera, point)),
  }));
  return {
    boxes: [
      ...spots.map(({ ids, at }) => ({
        thing: { kind: "unit", id: ids[0] ?? "" } as const,
        box: boxAt(at, cell.width - 4, cell.height - 4),
      })),
      ...places.map(({ place, at }) => ({
        thing: { kind: "place", id: place.id } as const,
        box: boxAt(at, MARK_BOX, MARK_BOX),
      })),
      ...labels.filter(({ box }) => overlaps(box, screen)).map(({ thing, box }) => ({ thing, box })),
    ],
    lines: [...routes, ...zones.map(({ thing, points }) => ({ thing, points: [...points, ...points.slice(0, 1)] }))],
    areas: zones
      .filter(({ zone }) => zoneStyles[zone.kind].isSolid)
      .map(({ thing, points }) => ({ thing, points, size: ringArea(points) }))
      .sort((a, b) => a.size - b.size),
  };
}

export function boxAt([x, y]: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function ringArea(points: readonly Point[]): number {
  let twice = 0;
  points.forEach(([x, y], index) => {
    const [x1, y1] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * y1 - x1 * y;
  });
  return Math.abs(twice) / 2;
}
