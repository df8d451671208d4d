import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "../diagnostic/diagnostic.ts";
import type { Report } from "../diagnostic/reporter.ts";
import type { BrokenNodes, Gaps } from "./gaps.ts";
import { yamlLimits } from "./limits.ts";
import { refusedKey } from "./refusedKey.ts";
import { scalarContent } from "./scalarContent.ts";
import type { YamlEntry, YamlNode, YamlScalar } from "./yamlNode.ts";

type Anchored = { readonly node: YamlNode; readonly size: number; readonly hasAlias: boolean };

/** The file that a tree is of, and what of it couldn't be read. */
export type Source = { readonly text: string; readonly report: Report; readonly broken: BrokenNodes };

/** What one conversion counts; it belongs to one call of `toYamlNode`. */
type Tally = Source & {
  readonly anchors: Map<string, Anchored>;
  /** The keys that lead to the map that is converted. */
  readonly path: string[];
  /** The sections in which a key stands twice. */
  readonly repeated: Set<string>;
  aliases: number;
  nodes: number;
};

/** The library's tree as ours: aliases replaced, tags and repeated or reserved keys reported and left out. Of repeated keys also where they are, as gaps. */
export const toYamlNode = (contents: Node, source: Source): { readonly root: YamlNode; readonly repeated: Gaps } => {
  const repeated = new Set<string>();
  const tally: Tally = { ...source, anchors: new Map(), path: [], repeated, aliases: 0, nodes: 0 };
  return { root: marked(convert(contents, tally), source.broken.root), repeated };
};

/** A node of which a part couldn't be read. */
const marked = (node: YamlNode, isBroken: boolean): YamlNode =>
  !isBroken ? node : node.kind === "scalar" ? { ...node, isReported: true } : { ...node, hasGap: true };

const convert = (node: unknown, tally: Tally): YamlNode => {
  if (isAlias(node)) return convertAlias(node, tally);
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return nothingAt({ start: 0, end: 0 });
  const [nodes, aliases] = [tally.nodes, tally.aliases];
  tally.nodes += 1;
  reportTag(node, tally);
  const converted = convertPlain(node, tally);
  if (node.anchor !== undefined) {
    const size = tally.nodes - nodes;
    tally.anchors.set(node.anchor, { node: converted, size, hasAlias: tally.aliases > aliases });
  }
  return converted;
};

const convertPlain = (node: Scalar | YAMLMap | YAMLSeq, tally: Tally): YamlNode => {
  if (isMap(node)) return convertMap(node, tally);
  return isSeq(node) ? convertList(node, tally) : convertScalar(node, tally);
};

const convertScalar = (node: Scalar, tally: Tally): YamlScalar => {
  const span = spanOf(node);
  const text = node.source ?? "";
  const plain = node.type === undefined || node.type === "PLAIN";
  return { kind: "scalar", text, plain, span, content: scalarContent(node.type, span, tally.text) };
};

const convertList = (node: YAMLSeq, tally: Tally): YamlNode => {
  const { items: broken } = tally.broken;
  const items = node.items.map((item) => {
    const converted = convert(item, tally);
    return marked(converted, broken.has(converted.span.start));
  });
  return { kind: "list", items, span: spanOf(node) };
};

const convertMap = (node: YAMLMap, tally: Tally): YamlNode => {
  const entries = new Map<string, YamlEntry>();
  const repeated: YamlEntry[] = [];
  for (const pair of node.items) {
    const entry = convertPair(pair, tally);
    if (entry === undefined) continue;
    const earlier = entries.get(entry.key.text);
    if (earlier === undefined) entries.set(entry.key.text, entry);
    else {
      reportDuplicate(entry.key, earlier.key, tally.report);
      repeated.push(entry);
      const [section = entry.key.text] = tally.path;
      tally.repeated.add(`${section}.*`);
      if (tally.path.length < 2) tally.repeated.add(section);
    }
  }
  const more = repeated.length === 0 ? {} : { repeated };
  return { kind: "map", entries: [...entries.values()], span: spanOf(node), ...more };
};

const convertPair = (pair: Pair, tally: Tally): YamlEntry | undefined => {
  const key = convert(pair.key, tally);
  if (key.kind === "scalar") tally.path.push(key.text);
  const value = convert(pair.value, tally);
  if (key.kind === "scalar") tally.path.pop();
  const refusal = refusedKey(key);
  if (refusal !== undefined) tally.report("key-refused", key.span, refusal);
  if (key.kind !== "scalar" || refusal !== undefined) return undefined;
  const whole = isEmpty(value) ? nothingAt(key.span) : value;
  return { key, value: marked(whole, tally.broken.keys.has(key.span.start)) };
};

const convertAlias = (alias: Alias, tally: Tally): YamlNode => {
  const anchored = tally.anchors.get(alias.source);
  tally.aliases += 1;
  tally.nodes += anchored?.size ?? 0;
  const refusal = refuseAlias(alias.source, anchored, tally);
  if (refusal === undefined && anchored !== undefined) return anchored.node;
  tally.report("alias-refused", spanOf(alias), refusal ?? "");
  return { ...nothingAt(spanOf(alias)), isReported: true };
};

const refuseAlias = (name: string, anchored: Anchored | undefined, tally: Tally): string | undefined => {
  if (anchored === undefined) return `The alias "${name}" names no anchor above it.`;
  if (anchored.hasAlias) return `The alias "${name}" names an anchor that holds an alias itself. Write that part out.`;
  if (tally.aliases > yamlLimits.aliases)
    return `There are more than ${yamlLimits.aliases} aliases. Write this part out.`;
  return tally.nodes > yamlLimits.nodes ? "Aliases make this file too large. Write this part out." : undefined;
};

const reportTag = (node: Node, tally: Tally): void => {
  if (node.tag === undefined) return;
  tally.report(
    "tag-refused",
    spanOf(node),
    `The value has the YAML tag "${node.tag.replace("tag:yaml.org,2002:", "!!")}", which has no meaning here. A text that starts with "!" has to be in quotes.`,
  );
};

const reportDuplicate = (key: YamlScalar, earlier: YamlScalar, report: Report): void =>
  report("duplicate-key", key.span, `The key "${key.text}" appears twice in this map.`, {
    related: [{ message: `"${key.text}" appears here first.`, span: earlier.span }],
  });

const isEmpty = (node: YamlNode): boolean =>
  node.kind === "scalar" && node.plain && node.text === "" && node.isReported !== true;

const nothingAt = (span: Span): YamlScalar => ({ kind: "scalar", text: "", plain: true, span, content: span });

const spanOf = (node: Node): Span => {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
};
