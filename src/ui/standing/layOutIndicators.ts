import type { Indicator } from "#sitting";

/** So many fit beside each other on a desk's screen. */
const MOST_CELLS = 10;

type Layout = { readonly cells: readonly Indicator[]; readonly rows: readonly Indicator[] };

/** Which indicators are drawn large, each with its course, and which are listed in a row: what is said in words, and the counts when there are many. */
export const layOutIndicators = (indicators: readonly Indicator[]): Layout => {
  const numbers = indicators.filter(({ value }) => value.kind === "integer");
  const isLarge = ({ value, show }: Indicator): boolean =>
    value.kind === "integer" && (numbers.length <= MOST_CELLS || show !== "count");
  return { cells: indicators.filter(isLarge), rows: indicators.filter((one) => !isLarge(one)) };
};
