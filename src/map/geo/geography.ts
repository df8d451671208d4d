import type { Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, MultiLineString, Topology } from "topojson-specification";
import { densify, edgeTest, landOnEdges, withoutEdges } from "./edges.ts";
import type { Point } from "./point.ts";
import type { Bounds, MapProjection } from "./projection.ts";

export type GeographyTopology = Topology<{
  countries: GeometryCollection<{ tone: number }>;
  borders: MultiLineString;
  disputed: MultiLineString;
}>;

/** The land of a file, moved east by some degrees of longitude. */
export type PlacedTopology = { readonly topology: GeographyTopology; readonly shift: number };

/** Projected lines of one level of detail. Rings are grouped into polygons, holes after their outer ring. */
export type Geography = {
  readonly polygons: readonly { readonly tone: number; readonly rings: readonly Line[] }[];
  /** Where the land of one file goes on in another. */
  readonly seams: readonly { readonly tone: number; readonly line: Line }[];
  readonly coast: readonly Line[];
  readonly borders: readonly Line[];
  readonly disputed: readonly Line[];
};

type Line = readonly Point[];

/** Where land is drawn, and whether with borders; without them all land has one tone. */
export type Drawn = { readonly projection: MapProjection; readonly sheet: Bounds; readonly borders: boolean };

/** What lies beyond the sheet is flattened onto its edge. Lines along the box of a file are left out. */
export function projectGeography(pieces: readonly PlacedTopology[], drawn: Drawn): Geography {
  const parts = pieces.map((piece) => projectPiece(piece, drawn));
  return {
    polygons: parts.flatMap(({ polygons }) => polygons),
    seams: parts.flatMap(({ seams }) => seams),
    coast: parts.flatMap(({ coast }) => coast),
    borders: parts.flatMap(({ borders }) => borders),
    disputed: parts.flatMap(({ disputed }) => disputed),
  };
}

function projectPiece({ topology, shift }: PlacedTopology, { projection, sheet, borders }: Drawn): Geography {
  const { countries } = topology.objects;
  const toPoint = ([longitude = 0, latitude = 0]: Position): Point =>
    projection.project([
      between(latitude, sheet.south, sheet.north),
      between(longitude + shift, sheet.west, sheet.east),
    ]);
  const isOnEdge = edgeTest(topology.bbox);
  const tinted = borders
    ? countriesOf(topology)
    : [{ tone: 0, polygons: merge(topology, polygonal(countries)).coordinates }];
  const cut = (lines: readonly (readonly Position[])[]): Line[] =>
    lines.flatMap((line) => withoutEdges(line, isOnEdge)).map((line) => line.map(toPoint));
  const lines = (object: MultiLineString): Line[] =>
    borders ? cut(feature(topology, object).geometry.coordinates) : [];
  return {
    polygons: tinted.flatMap(({ tone, polygons }) =>
      polygons.map((rings) => ({ tone, rings: rings.map((ring) => densify(ring).map(toPoint)) })),
    ),
    seams: tinted.flatMap(({ tone, polygons }) =>
      landOnEdges(polygons.flat(), topology.bbox ?? []).map((line) => ({ tone, line: densify(line).map(toPoint) })),
    ),
    coast: cut(mesh(topology, countries, (a, b) => a === b).coordinates),
    borders: lines(topology.objects.borders),
    disputed: lines(topology.objects.disputed),
  };
}

type Tinted = { readonly tone: number; readonly polygons: readonly (readonly (readonly Position[])[])[] };

function countriesOf(topology: GeographyTopology): readonly Tinted[] {
  return feature(topology, topology.objects.countries).features.map(({ geometry, properties: { tone } }) => ({
    tone,
    polygons: geometry.type === "MultiPolygon" ? geometry.coordinates : [],
  }));
}

function polygonal({ geometries }: GeographyTopology["objects"]["countries"]): Parameters<typeof merge>[1] {
  return geometries.filter((geometry) => geometry.type === "MultiPolygon");
}

function between(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
