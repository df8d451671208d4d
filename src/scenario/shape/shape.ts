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

/**
 * To whom a value belongs, for messages. A key is one of the format's own; an entry is a name that the author gave;
 * an item of a list has no name; and the file itself belongs to nobody.
 */
export type Owner =
  | { readonly kind: "key" | "entry"; readonly key: string; readonly span: Span }
  | { readonly kind: "item" | "file"; readonly span: Span };

/** A value and where the author wrote it. */
export type Located<Value> = { readonly value: Value; readonly span: Span };

/** The beginning of a sentence about a value. */
export const nameOf = (owner: Owner): string => ("key" in owner ? `"${owner.key}"` : "This entry");
