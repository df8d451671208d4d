import type { Work } from "../work.ts";

/**
 * For every cell of a grid the distance in cells to the nearest cell where `isSource` is 1 (P. F. Felzenszwalb and
 * D. P. Huttenlocher, Distance Transforms of Sampled Functions, Theory of Computing 8, 2012, algorithm 1).
 * Linear in the number of cells; a grid without sources gives very large distances.
 */
export function* distanceField(isSource: Uint8Array, width: number, height: number): Work<Float32Array> {
  const field_cell = new Float32Array(width * height);
  for (let cell = 0; cell < field_cell.length; cell += 1) field_cell[cell] = isSource[cell] ? 0 : FAR;
  const longest = Math.max(width, height);
  const scratch: Scratch = {
    line: new Float64Array(longest),
    vertex: new Int32Array(longest),
    border: new Float64Array(longest + 1),
  };
  for (let x = 0; x < width; x += 1) {
    transformLine(field_cell, x, width, height, scratch);
    yield;
  }
  for (let y = 0; y < height; y += 1) {
    transformLine(field_cell, y * width, 1, width, scratch);
    yield;
  }
  for (let cell = 0; cell < field_cell.length; cell += 1) field_cell[cell] = Math.sqrt(field_cell[cell] ?? FAR);
  return field_cell;
}

const FAR = 1e12;

type Scratch = { readonly line: Float64Array; readonly vertex: Int32Array; readonly border: Float64Array };

/** The lower envelope of the parabolas rooted at the cells of one row or column. */
function transformLine(field: Float32Array, start: number, stride: number, length: number, scratch: Scratch): void {
  const { line, vertex, border } = scratch;
  for (let i = 0; i < length; i += 1) line[i] = field[start + i * stride] ?? FAR;
  let last = 0;
  vertex[0] = 0;
  border[0] = Number.NEGATIVE_INFINITY;
  border[1] = Number.POSITIVE_INFINITY;
  for (let i = 1; i < length; i += 1) {
    let meet = meeting(line, i, vertex[last] ?? 0);
    while (meet <= (border[last] ?? 0)) {
      last -= 1;
      meet = meeting(line, i, vertex[last] ?? 0);
    }
    last += 1;
    vertex[last] = i;
    border[last] = meet;
    border[last + 1] = Number.POSITIVE_INFINITY;
  }
  let envelope = 0;
  for (let i = 0; i < length; i += 1) {
    while ((border[envelope + 1] ?? 0) < i) envelope += 1;
    const root = vertex[envelope] ?? 0;
    field[start + i * stride] = (i - root) ** 2 + (line[root] ?? FAR);
  }
}

function meeting(line: Float64Array, right: number, left: number): number {
  return ((line[right] ?? FAR) + right * right - (line[left] ?? FAR) - left * left) / (2 * (right - left));
}
