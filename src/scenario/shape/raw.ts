import type { Span } from "../diagnostic/diagnostic.ts";
import { isNothing, type YamlMap, type YamlNode, type YamlScalar } from "../yaml/yamlNode.ts";
import { reportWrongType } from "./reader.ts";
import type { Shape } from "./shape.ts";

/** A condition as the author wrote it: an expression, or a map of which all entries must hold. */
export type ConditionSource = YamlScalar | YamlMap;

/** An expression whose names are looked up later. An empty one stands for one that was reported already. */
export const expression = (): Shape<YamlScalar> => rawScalar("expression", "an expression");

/** A value whose type depends on other keys. */
export const value = (): Shape<YamlScalar> => rawScalar("value", "a number, a value of the enum, or true or false");

/** The right side of an effect, with its sign. */
export const effect = (): Shape<YamlScalar> => rawScalar("effect", 'an effect such as +4, -4 or "= 40"');

const rawScalar = (kind: "expression" | "effect" | "value", expected: string): Shape<YamlScalar> => ({
  about: { kind },
  placeholder: nothing,
  read: (node, reader, owner) => {
    if (node.kind === "scalar" && hasText(node)) return node;
    reportWrongType(reader, node, owner, expected);
    return nothing(node.span);
  },
});

/** A condition whose names are looked up later. */
export const condition = (): Shape<ConditionSource> => ({
  about: { kind: "condition" },
  placeholder: nothing,
  read: (node: YamlNode, reader, owner) => {
    if (node.kind === "map" || (node.kind === "scalar" && hasText(node))) return node;
    reportWrongType(reader, node, owner, "an expression, or a map of what must hold");
    return nothing(node.span);
  },
});

const hasText = (node: YamlScalar): boolean => !isNothing(node) && node.text.trim() !== "";

const nothing = (span: Span): YamlScalar => ({ kind: "scalar", text: "", plain: true, span, content: span });
