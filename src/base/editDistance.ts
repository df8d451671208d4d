/**
 * The number of insertions, deletions, replacements and swaps of neighbours that turn one text into the other, or
 * `limit` when there are that many or more. Cost: the product of the lengths, at most 100 characters each.
 * Optimal string alignment: G. Navarro, "A guided tour to approximate string matching", ACM Computing Surveys 33 (2001).
 */
export const editDistance = (left: string, right: string, limit: number): number => {
  if (left === right) return 0;
  const { from, to } = withoutCommonEnds(left, right);
  if (from.length > 100 || to.length > 100) return limit;
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = nextRow(from, to, row, last, beforeLast);
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length] ?? limit, limit);
};

/** What two texts begin and end with alike costs nothing; names that differ in a number share nearly everything. */
const withoutCommonEnds = (left: string, right: string): { readonly from: string; readonly to: string } => {
  const most = Math.min(left.length, right.length);
  let start = 0;
  while (start < most && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < most - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return { from: left.slice(start, left.length - end), to: right.slice(start, right.length - end) };
};

const nextRow = (
  from: string,
  to: string,
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] => {
  const current = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const same = from[row - 1] === to[column - 1];
    let cost = Math.min(
      (last[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (last[column - 1] ?? 0) + (same ? 0 : 1),
    );
    const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    if (swapped && row > 1 && column > 1) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
    current.push(cost);
  }
  return current;
};
