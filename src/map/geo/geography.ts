import type { MultiPolygon, Position } from "geojson";
import { feature, mesh, neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Point } from "./point.ts";
import type { MapProjection } from "./projection.ts";

export type GeographyTopology = Topology<{ countries: GeometryCollection }>;

/** Projected lines of one level of detail. Rings are grouped into polygons, holes after their outer ring. */
export type Geography = {
  readonly polygons: readonly { readonly tone: number; readonly rings: readonly (readonly Point[])[] }[];
  readonly coast: readonly (readonly Point[])[];
  readonly borders: readonly (readonly Point[])[];
};

const LONGEST_STEP_DEGREES = 2;

/** Neighbouring countries get different tones where `tones` allow it. Lines along the box of the data are left out. */
export function projectGeography(topology: GeographyTopology, { project }: MapProjection, tones: number): Geography {
  const { countries } = topology.objects;
  const toPoint = ([longitude = 0, latitude = 0]: Position): Point => project([latitude, longitude]);
  const toneOf = assignTones(neighbors(countries.geometries), tones);
  const polygons = feature(topology, countries).features.flatMap(({ geometry }, index) =>
    polygonsOf(geometry).map((rings) => ({
      tone: toneOf[index] ?? 0,
      rings: rings.map((ring) => densify(ring).map(toPoint)),
    })),
  );
  const isOnEdge = edgeTest(topology.bbox);
  const lines = (isWanted: (a: object, b: object) => boolean): Point[][] =>
    mesh(topology, countries, isWanted)
      .coordinates.flatMap((line) => withoutEdges(line, isOnEdge))
      .map((line) => line.map(toPoint));
  return { polygons, coast: lines((a, b) => a === b), borders: lines((a, b) => a !== b) };
}

function polygonsOf(geometry: { type: string } | null): MultiPolygon["coordinates"] {
  return geometry && isMultiPolygon(geometry) ? geometry.coordinates : [];
}

function isMultiPolygon(geometry: { type: string }): geometry is MultiPolygon {
  return geometry.type === "MultiPolygon";
}

function assignTones(neighboursOf: readonly (readonly number[])[], tones: number): readonly number[] {
  const given: number[] = [];
  neighboursOf.forEach((neighbours, index) => {
    const taken = new Set(neighbours.map((neighbour) => given[neighbour]));
    const free = Array.from({ length: tones }, (_, tone) => tone).find((tone) => !taken.has(tone));
    given[index] = free ?? index % tones;
  });
  return given;
}

/** Long straight sides, such as the edge of the data, follow their parallel. */
function densify(ring: readonly Position[]): readonly Position[] {
  return ring.flatMap((to, index) => {
    const from = ring[index - 1];
    if (!from) return [to];
    const [x0 = 0, y0 = 0] = from;
    const [x1 = 0, y1 = 0] = to;
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / LONGEST_STEP_DEGREES));
    return Array.from({ length: steps }, (_, i) => [
      x0 + ((x1 - x0) * (i + 1)) / steps,
      y0 + ((y1 - y0) * (i + 1)) / steps,
    ]);
  });
}

type EdgeTest = (from: Position, to: Position) => boolean;

function edgeTest(bbox: readonly number[] | undefined): EdgeTest {
  const [west, south, east, north] = bbox ?? [];
  const near = (a: number | undefined, b: number | undefined): boolean => Math.abs((a ?? 0) - (b ?? 999)) < 1e-6;
  return (from, to) =>
    [west, east].some((x) => near(from[0], x) && near(to[0], x)) ||
    [south, north].some((y) => near(from[1], y) && near(to[1], y));
}

function withoutEdges(line: readonly Position[], isOnEdge: EdgeTest): readonly Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  line.forEach((point, index) => {
    const previous = line[index - 1];
    if (previous && isOnEdge(previous, point)) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(point);
  });
  return [...pieces, piece].filter(({ length }) => length > 1);
}
