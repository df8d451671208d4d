import { landPalette } from "#base";
import { boundsBox, boundsOutline } from "./geo/boundsBox.ts";
import { type GeographyTopology, projectGeography } from "./geo/geography.ts";
import type { Box } from "./geo/point.ts";
import { type Bounds, createProjection, type MapProjection } from "./geo/projection.ts";
import { type BaseMap, toBaseMap } from "./paint/baseMap.ts";
import { createGraticule, type Graticule } from "./paint/graticule.ts";
import { bakeSea, type SeaTexture } from "./paint/seaTexture.ts";

/** What doesn't change while a scenario's bounds don't. */
export type Ground = {
  readonly bounds: Bounds;
  readonly box: Box;
  readonly projection: MapProjection;
  readonly sea: SeaTexture;
  readonly graticule: Graticule;
  readonly baseMap: BaseMap;
};

export function createGround(bounds: Bounds, topology: GeographyTopology): Ground {
  const projection = createProjection(bounds);
  const geography = projectGeography(topology, projection, landPalette.tones.length);
  const data = dataBounds(topology, bounds);
  return {
    bounds,
    box: boundsBox(bounds, projection),
    projection,
    sea: bakeSea(geography, boundsOutline(data, projection)),
    graticule: createGraticule(data, projection),
    baseMap: toBaseMap(geography),
  };
}

/** The same ground with a finer coast. */
export function refineGround({ projection }: Ground, topology: GeographyTopology): BaseMap {
  return toBaseMap(projectGeography(topology, projection, landPalette.tones.length));
}

function dataBounds({ bbox }: GeographyTopology, fallback: Bounds): Bounds {
  const [west, south, east, north] = bbox ?? [];
  return {
    west: west ?? fallback.west,
    south: south ?? fallback.south,
    east: east ?? fallback.east,
    north: north ?? fallback.north,
  };
}
