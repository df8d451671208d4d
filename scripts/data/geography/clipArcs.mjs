import { between } from "./box.mjs";

/**
 * Arcs clipped to a box by clamping every point to it, after a point was added wherever an arc crosses one of its sides. What lies outside is
 * thereby flattened onto the sides and encloses no area, and because arcs are clipped one by one, two countries still share the arc of
 * their border.
 *
 * The earth is cut open opposite the middle of the box. An arc that crosses the cut goes round by the south pole: a ring that crosses it
 * goes there and back, and Antarctica, which crosses it once, is closed over the pole.
 */
export function clipArcs(arcs, box) {
  return arcs.map((arc) => clampArc(cutOpen(arc, (box.west + box.east) / 2), box));
}

function cutOpen(arc, middle) {
  const far = arc.map(([x, y]) => [middle + ((((x - middle + 540) % 360) + 360) % 360) - 180, y]);
  return far.flatMap((to, index) => {
    const from = far[index - 1];
    if (!from || Math.abs(to[0] - from[0]) <= 180) return [to];
    const side = to[0] < from[0] ? 180 : -180;
    const t = (middle + side - from[0]) / (to[0] + 2 * side - from[0]);
    const y = from[1] + t * (to[1] - from[1]);
    return [[middle + side, y], [middle + side, UNDER], [middle - side, UNDER], [middle - side, y], to];
  });
}

/** South of everything. */
const UNDER = -95;

function clampArc(arc, box) {
  const points = [];
  arc.forEach((point, index) => {
    if (index > 0) points.push(...crossings(arc[index - 1], point, box));
    points.push(point);
  });
  const clamped = points.map(([x, y]) => [between(x, box.west, box.east), between(y, box.south, box.north)]);
  return withoutDetours(clamped, box);
}

/** The points where a segment crosses the four lines that the sides of the box lie on, in order of travel. */
function crossings([x0, y0], [x1, y1], box) {
  const cuts = [];
  for (const x of [box.west, box.east]) if ((x0 - x) * (x1 - x) < 0) cuts.push((x - x0) / (x1 - x0));
  for (const y of [box.south, box.north]) if ((y0 - y) * (y1 - y) < 0) cuts.push((y - y0) / (y1 - y0));
  return cuts.sort((a, b) => a - b).map((t) => [x0 + t * (x1 - x0), y0 + t * (y1 - y0)]);
}

/** Drops repeated points and those in the middle of a run along one side of the box. */
function withoutDetours(points, box) {
  const kept = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (before && last && alongOneSide([before, last, point], box)) kept.pop();
    kept.push(point);
  }
  return kept.length > 1 ? kept : [kept[0], kept[0]];
}

function alongOneSide(points, box) {
  const sides = [
    (p) => p[0] === box.west,
    (p) => p[0] === box.east,
    (p) => p[1] === box.south,
    (p) => p[1] === box.north,
  ];
  return sides.some((isOn) => points.every(isOn));
}
