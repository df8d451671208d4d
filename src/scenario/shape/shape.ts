import type { Span } from "../diagnostic/diagnostic.ts";
import type { YamlNode } from "../yaml/yamlNode.ts";
import type { About } from "./about.ts";
import type { Owner } from "./owner.ts";
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

/** A value and where the author wrote it. */
export type Located<Value> = { readonly value: Value; readonly span: Span };
