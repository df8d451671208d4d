import type { Problem } from "../diagnostic/diagnostic.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";

/** What one reading of a text found: what is wrong with it, and the texts that players read. */
export type Attempt = { readonly problems: readonly Problem[]; readonly prose: readonly YamlScalar[] };

/** Reads a text, changed or not. */
export type Try = (text: string) => Attempt;
