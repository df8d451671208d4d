import type { Camera } from "../camera/camera.ts";
import type { Ground } from "../ground.ts";
import { isSameThing, type Thing } from "../mapThing.ts";
import { isGoing, type ProjectedPreview } from "../view/projectedPreview.ts";
import { type BaseMap, paintLand, paintSea, paintVeil } from "./baseMap.ts";
import type { Pen } from "./canvas.ts";
import { paintDegreeLabels } from "./degreeLabels.ts";
import { paintGraticule } from "./graticule.ts";
import { paintRoute, type RouteShape } from "./routes.ts";
import { paintScaleBar } from "./scaleBar.ts";
import { createZonePainter, type Emphasis, type ZoneShape } from "./zones.ts";

export type ChartContent = {
  readonly ground: Ground;
  readonly baseMap: BaseMap;
  readonly zones: readonly ZoneShape[];
  readonly routes: readonly RouteShape[];
  /** What an option under consideration would bring and take away. */
  readonly preview: { readonly zones: readonly ZoneShape[] } & Pick<ProjectedPreview, "routes" | "gone">;
  readonly selected: Thing | undefined;
  readonly hovered: Thing | undefined;
};

export type ChartPainter = (pen: Pen, camera: Camera, dpr: number, content: ChartContent) => void;

/** Paints what lies flat on the map, from the sea up to routes and the scale. */
export function createChartPainter(): ChartPainter {
  const paintZone = createZonePainter();
  return (pen, camera, dpr, { ground, baseMap, zones, routes, preview, selected, hovered }) => {
    const emphasisOf = (thing: Thing): Emphasis => {
      if (isSameThing(selected, thing)) return "selected";
      if (isSameThing(hovered, thing)) return "hovered";
      return isGoing(preview, thing) ? "going" : "none";
    };
    paintSea(pen, camera, dpr, ground.sea);
    paintGraticule(pen, camera, dpr, ground.graticule);
    paintLand(pen, camera, dpr, baseMap);
    paintVeil(pen, camera, dpr, ground.sea);
    for (const shape of zones) paintZone(pen, camera, dpr, shape, emphasisOf({ kind: "zone", id: shape.zone.id }));
    for (const shape of routes) paintRoute(pen, camera, dpr, shape, emphasisOf({ kind: "route", id: shape.route.id }));
    for (const shape of preview.zones) paintZone(pen, camera, dpr, shape, "coming");
    for (const shape of preview.routes) paintRoute(pen, camera, dpr, shape, "coming");
    paintDegreeLabels(pen, camera, dpr, ground.projection, ground.graticule.bounds);
    paintScaleBar(pen, camera, dpr, ground.projection);
  };
}
