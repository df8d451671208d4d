/**
 * Builds assets/geography/coast50m.json and coast10m.json from the npm package world-atlas (Natural Earth, public
 * domain): countries clipped to the western Pacific, as quantised TopoJSON without names.
 *
 * Clipping clamps every point to the box after a point was added wherever an arc crosses one of its sides. What lies
 * outside is thereby flattened onto the side and encloses no area, and because arcs are clipped one by one, two
 * countries still share the arc of their border.
 *
 * Usage: node scripts/data/buildGeography.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, quantize } from "topojson-client";

const BOX = { west: 92, south: -6, east: 172, north: 60 };
const OUTPUTS = [
  {
    from: "world-atlas/countries-50m.json",
    to: "coast50m.json",
    grid: 2e4,
    smallestDegrees2: 0,
    toleranceDegrees: 0.003,
  },
  {
    from: "world-atlas/countries-10m.json",
    to: "coast10m.json",
    grid: 6e4,
    smallestDegrees2: 1e-5,
    toleranceDegrees: 0.001,
  },
];

const require = createRequire(import.meta.url);

for (const output of OUTPUTS) {
  const world = JSON.parse(readFileSync(require.resolve(output.from), "utf8"));
  const clipped = clip(world, output);
  const path = new URL(`../../assets/geography/${output.to}`, import.meta.url);
  const text = `${JSON.stringify(quantize(clipped, output.grid))}\n`;
  writeFileSync(path, text);
  const countries = feature(clipped, clipped.objects.countries).features.length;
  process.stdout.write(
    `${output.to}: ${countries} countries, ${clipped.arcs.length} arcs, ${Math.round(text.length / 1000)} kB\n`,
  );
}

function clip(world, { smallestDegrees2, toleranceDegrees }) {
  const arcs = absoluteArcs(world).map((arc) => simplify(clampArc(arc), toleranceDegrees));
  const geometries = world.objects.countries.geometries.flatMap((geometry) => {
    const polygons = polygonsOf(geometry)
      .map((rings) => rings.filter((ring) => ringArea(ring, arcs) > smallestDegrees2))
      .filter((rings) => rings.length > 0);
    return polygons.length > 0 ? [{ type: "MultiPolygon", id: geometry.id, arcs: polygons }] : [];
  });
  return { type: "Topology", ...prune(geometries, arcs), bbox: [BOX.west, BOX.south, BOX.east, BOX.north] };
}

function absoluteArcs({ arcs, transform }) {
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  });
}

function polygonsOf(geometry) {
  if (geometry.type === "Polygon") return [geometry.arcs];
  if (geometry.type === "MultiPolygon") return geometry.arcs;
  return [];
}

function clampArc(arc) {
  const points = [];
  arc.forEach((point, index) => {
    if (index > 0) points.push(...crossings(arc[index - 1], point));
    points.push(point);
  });
  const clamped = points.map(([x, y]) => [between(x, BOX.west, BOX.east), between(y, BOX.south, BOX.north)]);
  return withoutDetours(clamped);
}

/** The points where a segment crosses the four lines that the sides of the box lie on, in order of travel. */
function crossings([x0, y0], [x1, y1]) {
  const cuts = [];
  for (const x of [BOX.west, BOX.east]) if ((x0 - x) * (x1 - x) < 0) cuts.push((x - x0) / (x1 - x0));
  for (const y of [BOX.south, BOX.north]) if ((y0 - y) * (y1 - y) < 0) cuts.push((y - y0) / (y1 - y0));
  return cuts.sort((a, b) => a - b).map((t) => [x0 + t * (x1 - x0), y0 + t * (y1 - y0)]);
}

/** Drops repeated points and those in the middle of a run along one side of the box. */
function withoutDetours(points) {
  const kept = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last && alongOneSide(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept.length > 1 ? kept : [kept[0], kept[0]];
}

function alongOneSide(...points) {
  const sides = [
    (p) => p[0] === BOX.west,
    (p) => p[0] === BOX.east,
    (p) => p[1] === BOX.south,
    (p) => p[1] === BOX.north,
  ];
  return sides.some((isOn) => points.every(isOn));
}

/** Douglas and Peucker (1973), end points kept. */
function simplify(arc, tolerance) {
  const keep = new Set([0, arc.length - 1]);
  const isRing = arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
  const todo = isRing ? splitRing(arc, keep) : [[0, arc.length - 1]];
  while (todo.length > 0) {
    const [from, to] = todo.pop();
    const { index, distance } = farthest(arc, from, to);
    if (distance <= tolerance) continue;
    keep.add(index);
    todo.push([from, index], [index, to]);
  }
  return arc.filter((_, index) => keep.has(index));
}

/** A closed arc keeps at least a triangle: its start, the point farthest from it, and one beside their line. */
function splitRing(arc, keep) {
  const far = farthest(arc, 0, arc.length - 1).index;
  keep.add(far);
  const sides = [
    [0, far],
    [far, arc.length - 1],
  ];
  const best = sides.map(([from, to]) => farthest(arc, from, to)).sort((a, b) => b.distance - a.distance)[0];
  if (best.index > 0) keep.add(best.index);
  return sides;
}

function farthest(arc, from, to) {
  let index = from;
  let distance = 0;
  for (let i = from + 1; i < to; i += 1) {
    const d = distanceToSegment(arc[i], arc[from], arc[to]);
    if (d > distance) [index, distance] = [i, d];
  }
  return { index, distance };
}

function distanceToSegment([x, y], [x0, y0], [x1, y1]) {
  const narrow = Math.cos((y * Math.PI) / 180);
  const dx = (x1 - x0) * narrow;
  const dy = y1 - y0;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : between(((x - x0) * narrow * dx + (y - y0) * dy) / length2, 0, 1);
  return Math.hypot((x - x0) * narrow - t * dx, y - y0 - t * dy);
}

function ringArea(ring, arcs) {
  const points = ring.flatMap((index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]).slice(1));
  let twice = 0;
  points.forEach(([x, y], i) => {
    const [x1, y1] = points[(i + 1) % points.length];
    twice += x * y1 - x1 * y;
  });
  return Math.abs(twice) / 2;
}

/** Keeps the arcs in use and renumbers them. */
function prune(geometries, arcs) {
  const numbers = new Map();
  const kept = [];
  const renumber = (index) => {
    const arc = index < 0 ? ~index : index;
    if (!numbers.has(arc)) numbers.set(arc, kept.push(arcs[arc]) - 1);
    const number = numbers.get(arc);
    return index < 0 ? ~number : number;
  };
  const countries = geometries.map((geometry) => ({
    ...geometry,
    arcs: geometry.arcs.map((rings) => rings.map((ring) => ring.map(renumber))),
  }));
  return { objects: { countries: { type: "GeometryCollection", geometries: countries } }, arcs: kept };
}

function between(value, low, high) {
  return Math.min(high, Math.max(low, value));
}
