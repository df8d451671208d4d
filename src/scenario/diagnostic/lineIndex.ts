/** A place in a file as people count it: from 1, columns in UTF-16 units. */
export type LineColumn = { readonly line: number; readonly column: number };

/** A function from character offsets to lines and columns. Building costs the length of the text, asking its logarithm. */
export const createLineIndex = (text: string): ((offset: number) => LineColumn) => {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
};

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
};

const lastAtOrBefore = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
