import type { Span } from "../diagnostic/diagnostic.ts";
import type { YamlNode } from "../yaml/yamlNode.ts";
import type { About } from "./about.ts";
import type { Reader } from "./reader.ts";

/**
 * One type of value in the format. `about` describes it as data, for the reference and the JSON Schema; `read` turns
 * a YAML value into a draft value. A value that isn't as it should be is reported and becomes the placeholder, so
 * that reading goes on behind it; a file with a placeholder in it never becomes a scenario.
 */
export type Shape<Value> = {
  readonly about: About;
  readonly read: (node: YamlNode, reader: Reader, owner: Owner) => Value;
  readonly placeholder: (span: Span) => Value;
};

/** To whom a value belongs, for messages: the key it stands under, none in a list. */
export type Owner = { readonly key: string | undefined; readonly span: Span };

/** A value and where the author wrote it. */
export type Located<Value> = { readonly value: Value; readonly span: Span };

/** Reports that a value has another type than its key asks for. */
export const nameOf = (owner: Owner): string => (owner.key === undefined ? "This entry" : `"${owner.key}"`);
