import type { Edit } from "../diagnostic/diagnostic.ts";

/**
 * A function from offsets in a text after edits to those before them. What an edit put in lies where the edit begins, and its end
 * where the edit ends. The edits are in the order of the file and don't overlap.
 */
export const originalOffset = (edits: readonly Edit[]): ((offset: number) => number) => {
  let shift = 0;
  const stretches = edits.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { start, end: start + text.length, span };
  });
  return (offset) => {
    let [low, high] = [0, stretches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const before = stretches[low - 1];
    if (before === undefined) return offset;
    return offset < before.end ? before.span.start : before.span.end + offset - before.end;
  };
};
