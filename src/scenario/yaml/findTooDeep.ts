import type { CST } from "yaml";

/**
 * The offset of the first value nested deeper than `depth` maps and lists, or undefined when none is. Keeps its own
 * list of what is left to visit, so that no file can exhaust the call stack.
 */
export const findTooDeep = (tokens: readonly CST.Token[], depth: number): number | undefined => {
  const left: { readonly token: CST.Token; readonly depth: number }[] = [];
  for (const token of tokens.toReversed()) left.push({ token, depth: 0 });
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.depth > depth) return next.token.offset;
    for (const token of childrenOf(next.token).toReversed()) {
      left.push({ token, depth: next.depth + (isCollection(token) ? 1 : 0) });
    }
  }
  return undefined;
};

const childrenOf = (token: CST.Token): readonly CST.Token[] => {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  if (!isCollection(token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter(isToken));
};

const isToken = (token: CST.Token | null | undefined): token is CST.Token => token !== null && token !== undefined;

const isCollection = (token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection =>
  "items" in token;
