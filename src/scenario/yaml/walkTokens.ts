import type { CST } from "yaml";

/**
 * Every value of a token tree in document order, with the number of maps and lists it's inside of. Keeps its own list
 * of what is left to visit, so that no file can exhaust the call stack.
 */
export function* walkTokens(
  tokens: readonly CST.Token[],
): Generator<{ readonly token: CST.Token; readonly depth: number }> {
  const left = tokens.map((token) => ({ token, depth: 0 })).toReversed();
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    yield next;
    const children = childrenOf(next.token);
    const depth = next.depth + (isCollection(next.token) ? 1 : 0);
    for (const token of children.toReversed()) left.push({ token, depth });
  }
}

/** Whether a token is a map or list. */
export const isCollection = (token: CST.Token): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection =>
  "items" in token;

const childrenOf = (token: CST.Token): readonly CST.Token[] => {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  if (!isCollection(token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter(isToken));
};

const isToken = (token: CST.Token | null | undefined): token is CST.Token => token !== null && token !== undefined;
