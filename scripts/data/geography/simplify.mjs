import { between } from "./box.mjs";

/** Douglas and Peucker (1973), end points and those on a side of the box kept. */
export function simplify(arc, tolerance, box) {
  const fixed = arc.flatMap((point, index) =>
    index === 0 || index === arc.length - 1 || isOnSide(point, box) ? [index] : [],
  );
  const keep = new Set(fixed);
  const isRing = arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
  const todo =
    isRing && fixed.length === 2 ? splitRing(arc, keep) : fixed.slice(1).map((index, before) => [fixed[before], index]);
  while (todo.length > 0) {
    const [from, to] = todo.pop();
    const { index, distance } = farthest(arc, from, to);
    if (distance <= tolerance) continue;
    keep.add(index);
    todo.push([from, index], [index, to]);
  }
  return arc.filter((_, index) => keep.has(index));
}

function isOnSide([x, y], { west, south, east, north }) {
  return x === west || x === east || y === south || y === north;
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
