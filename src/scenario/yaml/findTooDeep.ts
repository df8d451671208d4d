import type { CST } from "yaml";
import { isCollection, walkTokens } from "./walkTokens.ts";

/** The offset of the first map or list nested deeper than `limit`, or undefined when none is. */
export const findTooDeep = (tokens: readonly CST.Token[], limit: number): number | undefined => {
  for (const { token, depth } of walkTokens(tokens)) {
    if (depth >= limit && isCollection(token)) return token.offset;
  }
  return undefined;
};
