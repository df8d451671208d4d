import { Composer, type ParsedNode } from "yaml";
import { readTokens } from "../../yaml/readTokens.ts";

/** The offset of the first thing that isn't YAML; infinite where all is. Cost: one reading by the parser. */
export const firstSyntaxError = (text: string): number => {
  const tokens = readTokens(text);
  if (!tokens.ok) return 0;
  const composer = new Composer<ParsedNode>({ schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  let first = Number.POSITIVE_INFINITY;
  for (const { errors } of composer.compose([...tokens.value], true, text.length)) {
    for (const { pos } of errors) first = Math.min(first, pos[0]);
  }
  return first;
};
