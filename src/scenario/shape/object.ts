import { didYouMean, onlyNear } from "#base";
import type { Span } from "../diagnostic/diagnostic.ts";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import { describeNode } from "../yaml/describeNode.ts";
import { isNothing, type YamlEntry, type YamlMap, type YamlNode } from "../yaml/yamlNode.ts";
import type { KeyAbout } from "./about.ts";
import { type Entry, readEntry } from "./collections.ts";
import type { Owner } from "./owner.ts";
import { type Reader, reportMisfit } from "./reader.ts";
import type { Shape } from "./shape.ts";

/** One key of an object: the shape of its value, what holds without it, and one sentence for the reference. */
export type Key<Value> = {
  readonly required: boolean;
  readonly default?: string;
  readonly doc: string;
  readonly about: KeyAbout["about"];
  readonly read: Shape<Value>["read"];
  readonly absent: (span: Span) => Value;
};

/** A key for every property of a draft. Its `span` isn't a key: it's where the whole stands. */
export type Keys<Draft> = { readonly [Name in Exclude<keyof Draft, "span">]-?: Key<Draft[Name]> };

/** A key that has to be there. */
export const required = <Value>(shape: Shape<Value>, doc: string): Key<Value> => ({
  required: true,
  doc,
  about: shape.about,
  read: shape.read,
  absent: shape.placeholder,
});

/** A key that may be left out; `shown` is what holds then, in the words of the format. */
export const optional = <Value>(shape: Shape<Value>, doc: string, shown?: string): Key<Value | undefined> => ({
  required: false,
  ...(shown === undefined ? {} : { default: shown }),
  doc,
  about: shape.about,
  read: shape.read,
  absent: () => undefined,
});

/** A key that has a value even when it's left out; `shown` is that value in the words of the format. */
export const defaulted = <Value>(shape: Shape<Value>, value: Value, doc: string, shown?: string): Key<Value> => ({
  required: false,
  ...(shown === undefined ? {} : { default: shown }),
  doc,
  about: shape.about,
  read: shape.read,
  absent: () => value,
});

/** A map with fixed keys. The noun names it in messages: `Seat "japan" has no "name".` */
export const object = <Draft extends { readonly span: Span }>(noun: string, keys: Keys<Draft>): Shape<Draft> => {
  const table = toTable(keys);
  const about = { kind: "object", noun, keys: toAbout(table) } as const;
  const placeholder = (span: Span): Draft => assemble<Draft>(table, new Map(), span);
  return {
    about,
    placeholder,
    read: (node, reader, owner) => {
      if (node.kind === "map") return readObject<Draft>(noun, table, node, reader, owner);
      reportNoMap(noun, node, reader, owner);
      return placeholder(node.span);
    },
  };
};

/** What an open object holds under keys that aren't fixed. */
export type Others<Key, Value> = { readonly keys: Shape<Key>; readonly of: Shape<Value>; readonly doc: string };

/** A map with some fixed keys, whose other keys are names. */
export const openObject = <Draft extends { readonly span: Span }, Other, Value>(
  noun: string,
  keys: Keys<Draft>,
  others: Others<Other, Value>,
): Shape<Draft & { readonly others: readonly Entry<Other, Value>[] }> => {
  const table = toTable(keys);
  const rest = { keys: others.keys.about, of: others.of.about, doc: others.doc };
  const placeholder = (span: Span) => ({ ...assemble<Draft>(table, new Map(), span), others: [] });
  return {
    about: { kind: "object", noun, keys: toAbout(table), others: rest },
    placeholder,
    read: (node, reader, owner) => {
      if (node.kind !== "map") {
        reportNoMap(noun, node, reader, owner);
        return placeholder(node.span);
      }
      const fixed = { ...node, entries: node.entries.filter(({ key }) => table.has(key.text)) };
      const free = node.entries.filter(({ key }) => !table.has(key.text));
      for (const entry of node.repeated ?? [])
        if (!table.has(entry.key.text)) readEntry(entry, others.keys, others.of, reader);
      return {
        ...readObject<Draft>(noun, table, fixed, reader, owner),
        others: free.map((entry) => readEntry(entry, others.keys, others.of, reader)),
      };
    },
  };
};

/** By the key's name in the file: the property `seenBy` of a draft is the key `seen_by`. */
type Table = ReadonlyMap<string, Key<unknown> & { readonly property: string }>;

const toTable = (keys: Readonly<Record<string, Key<unknown>>>): Table =>
  new Map(Object.entries(keys).map(([property, key]) => [toSnakeCase(property), { ...key, property }]));

const toSnakeCase = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const toAbout = (table: Table): readonly KeyAbout[] =>
  [...table].map(([key, { about, required, default: shown, doc }]) => ({
    key,
    about,
    required,
    ...(shown === undefined ? {} : { default: shown }),
    doc,
  }));

const readObject = <Draft>(noun: string, table: Table, node: YamlMap, reader: Reader, owner: Owner): Draft => {
  const values = new Map<string, unknown>();
  const there = new Set(node.entries.map(({ key }) => key.text));
  for (const entry of node.entries) {
    const key = table.get(entry.key.text);
    if (key === undefined) reportUnknownKey(noun, table, entry, reader, owner);
    const name = key === undefined ? meantKey(entry.key.text, table, there) : entry.key.text;
    const meant = name === undefined ? undefined : table.get(name);
    if (name !== undefined && meant !== undefined) values.set(name, readKey(meant, entry, reader));
  }
  for (const entry of node.repeated ?? []) {
    const key = table.get(entry.key.text);
    if (key !== undefined) readKey(key, entry, reader);
  }
  for (const [key, { required }] of table) {
    if (node.hasGap !== true && required && !values.has(key)) reportMissing(noun, key, reader, owner);
  }
  return assemble<Draft>(table, values, node.span);
};

/** What stands behind a misspelt key is read as if it were spelt right, so that its own mistakes come to light. */
const meantKey = (text: string, table: Table, there: Set<string>): string | undefined => {
  const meant = onlyNear(text, table.keys());
  if (meant === undefined || there.has(meant)) return undefined;
  there.add(meant);
  return meant;
};

const readKey = (key: Key<unknown>, { key: name, value }: YamlEntry, reader: Reader): unknown =>
  key.read(value, reader, { kind: "key", key: name.text, span: name.span });

/** The only cast of the reader: `Keys<Draft>` made sure that the table has a reader of the right type for every key. */
const assemble = <Draft>(table: Table, values: ReadonlyMap<string, unknown>, span: Span): Draft => {
  const draft: Record<string, unknown> = { span };
  for (const [key, { absent, property }] of table) {
    draft[property] = values.has(key) ? values.get(key) : absent(span);
  }
  return draft as Draft;
};

const reportUnknownKey = (noun: string, table: Table, entry: YamlEntry, reader: Reader, owner: Owner): void => {
  const { key } = entry;
  const near = didYouMean(key.text, table.keys());
  const known = isRestOfText(entry) ? COMMA : ` It has ${[...table.keys()].join(", ")}.`;
  const hint = near === undefined ? known : toSuggestion(near);
  const message = `The key "${key.text}" isn't part of ${wholeOf(noun, owner)}.${hint}`;
  reader.reporter.report("unknown-key", key.span, message, {
    suggestion: near,
    respelling: respell(key.text, table.keys()),
  });
};

/** Inside braces a comma ends a text; what stood behind it looks like a key of several words without a value. */
const isRestOfText = ({ key, value }: YamlEntry): boolean =>
  key.plain && key.text.includes(" ") && value.kind === "scalar" && isNothing(value);

const COMMA = " Does it belong to the text before the comma? Inside { }, a text with a comma has to be in quotes.";

const reportNoMap = (noun: string, node: YamlNode, reader: Reader, owner: Owner): void =>
  reportMisfit(reader, node, `${subjectOf(noun, owner)} has to be a map, not ${describeNode(node)}.`);

const reportMissing = (noun: string, key: string, reader: Reader, owner: Owner): void =>
  reader.reporter.report("missing-key", owner.span, `${subjectOf(noun, owner)} has no "${key}".`);

const subjectOf = (noun: string, owner: Owner): string => {
  switch (owner.kind) {
    case "file":
      return `The ${noun}`;
    case "key":
      return `"${owner.key}"`;
    case "entry":
      return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} "${owner.key}"`;
    case "item":
      return `This ${noun}`;
  }
};

const wholeOf = (noun: string, owner: Owner): string => {
  switch (owner.kind) {
    case "key":
      return `"${owner.key}"`;
    case "file":
    case "entry":
    case "item":
      return withArticle(noun);
  }
};

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
