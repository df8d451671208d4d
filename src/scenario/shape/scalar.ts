import type { Span } from "../diagnostic/diagnostic.ts";
import { describeNode } from "../yaml/describeNode.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import { isNothing } from "../yaml/yamlNode.ts";
import type { About } from "./about.ts";
import { nameOf, type Owner } from "./owner.ts";
import { type Reader, reportWrongType } from "./reader.ts";
import type { Shape } from "./shape.ts";

type ScalarShape<Value> = {
  readonly about: About;
  /** Words for "has to be …". */
  readonly expected: string;
  readonly parse: (scalar: YamlScalar, reader: Reader, owner: Owner) => Value | undefined;
  readonly placeholder: (span: Span) => Value;
  /** The code of a scalar that can't be parsed, unless it's only of the wrong type. */
  readonly slug?: "malformed-duration" | "malformed-range" | "malformed-date" | "malformed-language" | "wrong-type";
};

/** A shape of single values. `parse` gives back undefined for what isn't `expected`, or reports by itself. */
export const scalar = <Value>(shape: ScalarShape<Value>): Shape<Value> => ({
  about: shape.about,
  placeholder: shape.placeholder,
  read: (node, reader, owner) => {
    if (node.kind !== "scalar" || isNothing(node)) {
      reportWrongType(reader, node, owner, shape.expected);
      return shape.placeholder(node.span);
    }
    const value = shape.parse(node, reader, owner);
    if (value !== undefined) return value;
    const message = `${nameOf(owner)} has to be ${shape.expected}, not ${describeNode(node)}.`;
    reader.reporter.report(shape.slug ?? "wrong-type", node.span, message);
    return shape.placeholder(node.span);
  },
});
