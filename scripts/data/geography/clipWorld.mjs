import { neighbors } from "topojson-client";
import { clipArcs } from "./clipArcs.mjs";
import { isDisputed } from "./disputed.mjs";
import { simplify } from "./simplify.mjs";

/**
 * The part of a topology of countries that lies in a box: polygons with their tones, and the arcs of borders, those of disputed ones by themselves.
 * Without `toneOf`, neighbours get different tones where `tones` allow it.
 */
export function clipWorld(world, { box, smallestDegrees2, toleranceDegrees, tones, toneOf }) {
  const arcs = clipArcs(absoluteArcs(world), box).map((arc) => simplify(arc, toleranceDegrees, box));
  const clipped = world.objects.countries.geometries.flatMap((geometry, index) => {
    const polygons = polygonsOf(geometry)
      .map((rings) => rings.filter((ring) => ringArea(ring, arcs) > smallestDegrees2))
      .filter((rings) => rings.length > 0);
    const tone = toneOf?.[index];
    return polygons.length > 0 ? [{ type: "MultiPolygon", id: geometry.id, arcs: polygons, properties: { tone } }] : [];
  });
  const { geometries, kept } = prune(clipped, arcs);
  const tonesHere = toneOf ? undefined : assignTones(geometries, tones);
  const countries = geometries.map((geometry, index) =>
    tonesHere ? { ...geometry, properties: { tone: tonesHere[index] } } : geometry,
  );
  const objects = { countries: { type: "GeometryCollection", geometries: countries }, ...bordersOf(geometries) };
  return { type: "Topology", objects, arcs: kept, bbox: [box.west, box.south, box.east, box.north] };
}

/** A tone for each geometry, none that a neighbour has where there are enough of them. */
export function assignTones(geometries, tones) {
  const given = [];
  neighbors(geometries).forEach((neighbours, index) => {
    const taken = new Set(neighbours.map((neighbour) => given[neighbour]));
    const free = Array.from({ length: tones }, (_, tone) => tone).find((tone) => !taken.has(tone));
    given[index] = free ?? index % tones;
  });
  return given;
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

function ringArea(ring, arcs) {
  const points = ring.flatMap((index) => (index < 0 ? [...arcs[~index]].reverse() : arcs[index]).slice(1));
  let twice = 0;
  points.forEach(([x, y], i) => {
    const [x1, y1] = points[(i + 1) % points.length];
    twice += x * y1 - x1 * y;
  });
  return Math.abs(twice) / 2;
}

/** Arcs that two countries share, as two lines of many parts. */
function bordersOf(geometries) {
  const usersOf = new Map();
  geometries.forEach((geometry) => {
    for (const index of geometry.arcs.flat(2)) {
      const arc = index < 0 ? ~index : index;
      usersOf.set(arc, new Set(usersOf.get(arc)).add(geometry));
    }
  });
  const shared = [...usersOf].filter(([, users]) => users.size === 2);
  const isOpen = ([, users]) => isDisputed(...[...users].map(({ id }) => id));
  const lines = (arcs) => ({ type: "MultiLineString", arcs: arcs.map(([arc]) => [arc]) });
  return { borders: lines(shared.filter((one) => !isOpen(one))), disputed: lines(shared.filter(isOpen)) };
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
  return {
    geometries: geometries.map((geometry) => ({
      ...geometry,
      arcs: geometry.arcs.map((rings) => rings.map((ring) => ring.map(renumber))),
    })),
    kept,
  };
}
