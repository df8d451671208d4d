import type { CST } from "yaml";

/** Every value of a token tree, outer before inner. */
export function* walkTokens(tokens: readonly CST.Token[]): Generator<CST.Token> {
  for (const token of tokens) {
    yield token;
    yield* walkTokens(childrenOf(token));
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
