import type { ZoneView } from "#sitting";
import { circleAround, straightRing } from "../geo/lines.ts";
import { boxAround, type Point } from "../geo/point.ts";
import type { MapProjection } from "../geo/projection.ts";
import { isFocused } from "../layout/layoutInput.ts";
import { PRIORITY, wantLabel } from "../layout/wantedLabel.ts";
import { zoneLabelBoxes } from "../layout/zoneLabels.ts";
import { distinct } from "../legend/distinct.ts";
import { zoneStyles } from "../paint/zoneStyle.ts";
import { createZonePainter } from "../paint/zones.ts";
import type { Layer } from "./layer.ts";
import { layOutLines } from "./screenLine.ts";

/** Areas: tinted and hatched on the chart, hit inside where they are solid, otherwise on their line. */
export const zones: Layer<"zones"> = {
  labelOf: ({ name }) => ({ text: name, style: "zone" }),
  project: (zone, projection) => ({ zone, ring: ringOf(zone, projection) }),
  pointing: {
    kind: "zone",
    idOf: ({ zone }) => zone.id,
    middleOf: ({ ring }) => middleOf(ring),
    inOrder: (entries) => entries,
    outline: () => undefined,
  },
  layOut: ({ view, preview, camera }) => layOutLines(view.zones, preview.zones, ({ ring }) => ring, camera),
  labels: (input, laid) =>
    laid.map(({ entry: { zone }, points, isComing }) => {
      const thing = { kind: "zone", id: zone.id } as const;
      const focused = isFocused(input, thing);
      const priority = isComing ? PRIORITY.coming : focused ? PRIORITY.focused + 2 : PRIORITY.zone;
      return wantLabel(input, thing, { text: zone.name, style: "zone", side: zone.side }, priority, (size) =>
        zoneLabelBoxes(points, size, input.camera, zoneStyles[zone.kind].isSolid, focused),
      );
    }),
  obstacles: () => [],
  targets: (laid) => {
    const standing = laid
      .filter(({ isComing }) => !isComing)
      .map(({ entry: { zone }, points }) => ({ zone, thing: { kind: "zone", id: zone.id } as const, points }));
    return {
      lines: standing.map(({ thing, points }) => ({ thing, points: [...points, ...points.slice(0, 1)] })),
      areas: standing
        .filter(({ zone }) => zoneStyles[zone.kind].isSolid)
        .map(({ thing, points }) => ({ thing, points, size: ringArea(points) }))
        .sort((a, b) => a.size - b.size),
    };
  },
  createPainter: createZonePainter,
  draw: () => ({}),
  motion: undefined,
  legend: (things) => distinct(things.map(({ kind }) => kind)).map((zone) => ({ kind: "zone", zone })),
};

function ringOf({ shape }: ZoneView, { project }: MapProjection): readonly Point[] {
  const degrees = shape.kind === "circle" ? circleAround(shape.at, shape.radiusKm) : straightRing(shape.points);
  return degrees.map(project);
}

function middleOf(ring: readonly Point[]): Point {
  const { x, y, width, height } = boxAround(ring);
  return [x + width / 2, y + height / 2];
}

function ringArea(points: readonly Point[]): number {
  let twice = 0;
  points.forEach(([x, y], index) => {
    const [x1, y1] = points[(index + 1) % points.length] ?? [x, y];
    twice += x * y1 - x1 * y;
  });
  return Math.abs(twice) / 2;
}
