import type { MapGround } from "#sitting";
import { boundsBox, boundsOutline } from "./geo/boundsBox.ts";
import { type Drawn, type Geography, type PlacedTopology, projectGeography } from "./geo/geography.ts";
import { projectOwnLand } from "./geo/ownLand.ts";
import type { Box } from "./geo/point.ts";
import { createProjection, isSameBounds, type MapProjection } from "./geo/projection.ts";
import { sheetOf } from "./geo/sheetOf.ts";
import { type BaseMap, toBaseMap } from "./paint/baseMap.ts";
import { createGraticule, type Graticule } from "./paint/graticule.ts";
import { bakeSea, type SeaTexture } from "./paint/seaTexture.ts";
import type { Work } from "./work.ts";

/** What doesn't change while a scenario's bounds, borders and land don't. */
export type Ground = {
  readonly of: MapGround;
  readonly box: Box;
  readonly projection: MapProjection;
  readonly sea: SeaTexture;
  readonly graticule: Graticule;
  readonly baseMap: BaseMap;
};

export function* createGround(of: MapGround, coarse: readonly PlacedTopology[]): Work<Ground> {
  const drawn = toDrawn(of);
  const { projection, sheet } = drawn;
  const geography = landOf(of, coarse, drawn);
  yield;
  return {
    of,
    box: boundsBox(of.bounds, projection),
    projection,
    sea: yield* bakeSea(geography, boundsOutline(sheet, projection)),
    graticule: createGraticule(sheet, projection),
    baseMap: toBaseMap(geography),
  };
}

/** The same ground with a finer coast. */
export function refineGround({ of }: Ground, fine: readonly PlacedTopology[]): BaseMap {
  return toBaseMap(landOf(of, fine, toDrawn(of)));
}

export function isSameGround(a: MapGround, b: MapGround): boolean {
  return isSameBounds(a.bounds, b.bounds) && a.borders === b.borders && a.land === b.land;
}

function toDrawn({ bounds, borders = false }: MapGround): Drawn {
  return { projection: createProjection(bounds), sheet: sheetOf(bounds), borders };
}

function landOf({ land }: MapGround, pieces: readonly PlacedTopology[], drawn: Drawn): Geography {
  return land === undefined ? projectGeography(pieces, drawn) : projectOwnLand(land, drawn);
}
