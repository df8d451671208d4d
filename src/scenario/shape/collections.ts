import type { Span } from "../diagnostic/diagnostic.ts";
import type { YamlNode } from "../yaml/yamlNode.ts";
import { isNothing } from "../yaml/yamlNode.ts";
import { nameOf, type Owner } from "./owner.ts";
import { type Reader, reportWrongType } from "./reader.ts";
import type { Shape } from "./shape.ts";

/** One entry of a map from names to values; `span` is the key's. */
export type Entry<Key, Value> = { readonly key: Key; readonly span: Span; readonly value: Value };

/** A list of values, with at least `least` of them. */
export const list = <Value>(of: Shape<Value>, least = 0): Shape<readonly Value[]> => ({
  about: { kind: "list", of: of.about, least },
  placeholder: () => [],
  read: (node, reader, owner) => {
    if (node.kind !== "list") {
      reportWrongType(reader, node, owner, "a list");
      return [];
    }
    if (node.items.length < least && node.hasGap !== true) reportTooFew(node, reader, owner);
    return node.items.map((item) => of.read(item, reader, { kind: "item", span: item.span }));
  },
});

/** One value alone, or a list of values. Gives a list either way. */
export const oneOrMany = <Value>(of: Shape<Value>): Shape<readonly Value[]> => ({
  about: { kind: "either", of: [of.about, { kind: "list", of: of.about, least: 0 }] },
  placeholder: () => [],
  read: (node, reader, owner) => {
    if (node.kind !== "list") return [of.read(node, reader, owner)];
    return node.items.map((item) => of.read(item, reader, { kind: "item", span: item.span }));
  },
});

/** A map from keys of one shape to values of another, in file order, with at least `least` entries. */
export const mapOf = <Key, Value>(
  keys: Shape<Key>,
  of: Shape<Value>,
  least = 0,
): Shape<readonly Entry<Key, Value>[]> => ({
  about: { kind: "map", keys: keys.about, of: of.about, least },
  placeholder: () => [],
  read: (node, reader, owner) => {
    if (node.kind !== "map") {
      reportWrongType(reader, node, owner, isList(node) ? NAMED : "a map");
      return [];
    }
    if (node.entries.length < least && node.hasGap !== true) reportTooFew(node, reader, owner);
    for (const entry of node.repeated ?? []) readEntry(entry, keys, of, reader);
    return node.entries.map((entry) => readEntry(entry, keys, of, reader));
  },
});

/** Reads one entry of a map. */
export const readEntry = <Key, Value>(
  { key, value }: { readonly key: YamlNode & { readonly kind: "scalar" }; readonly value: YamlNode },
  keys: Shape<Key>,
  of: Shape<Value>,
  reader: Reader,
): Entry<Key, Value> => {
  const owner: Owner = { kind: "entry", key: key.text, span: key.span };
  return { key: keys.read(key, reader, owner), span: key.span, value: of.read(value, reader, owner) };
};

/** A single value or a structured one, distinguished by the YAML: a scalar is read by the first shape. */
export const scalarOr = <Value>(short: Shape<Value>, long: Shape<Value>): Shape<Value> => ({
  about: { kind: "either", of: [short.about, long.about] },
  placeholder: long.placeholder,
  read: (node, reader, owner) =>
    node.kind === "scalar" && !isNothing(node) ? short.read(node, reader, owner) : long.read(node, reader, owner),
});

/** A list is read by the first shape, anything else by the second. */
export const listOr = <Value>(short: Shape<Value>, long: Shape<Value>): Shape<Value> => ({
  about: { kind: "either", of: [short.about, long.about] },
  placeholder: long.placeholder,
  read: (node, reader, owner) =>
    node.kind === "list" ? short.read(node, reader, owner) : long.read(node, reader, owner),
});

/** The values of one shape turned into those of another. */
export const mapped = <From, To>(shape: Shape<From>, turn: (value: From, span: Span) => To): Shape<To> => ({
  about: shape.about,
  placeholder: (span) => turn(shape.placeholder(span), span),
  read: (node, reader, owner) => turn(shape.read(node, reader, owner), node.span),
});

/** A shape that is defined further on, so that shapes can hold themselves. */
export const again = <Value>(noun: string, of: () => Shape<Value>): Shape<Value> => ({
  about: { kind: "again", noun, of: () => of().about },
  placeholder: (span) => of().placeholder(span),
  read: (node, reader, owner) => of().read(node, reader, owner),
});

/** What a map of names has to be; stands before "not a list". */
const isList = ({ kind }: YamlNode): boolean => kind === "list";

const NAMED = "a map, in which each entry has a name and a colon instead of the dash,";

const reportTooFew = (node: YamlNode, reader: Reader, owner: Owner): void =>
  reader.reporter.report("empty-value", node.span, `${nameOf(owner)} is empty.`);
