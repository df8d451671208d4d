import { didYouMean } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { Owner } from "../shape/owner.ts";
import { type Reader, reportWrongType } from "../shape/reader.ts";
import { isNothing, type YamlList, type YamlMap, type YamlNode, type YamlScalar } from "../yaml/yamlNode.ts";
import { isList, type TextTree } from "./textTree.ts";

/** A text of a translation, and the path of what it translates. */
export type TranslatedText = { readonly path: string; readonly scalar: YamlScalar };

/** The translated texts of a file, found along the tree of those that the scenario has. What is left empty isn't translated. */
export const collectTexts = (
  node: YamlNode,
  tree: TextTree,
  owner: Owner,
  reader: Reader,
): readonly TranslatedText[] => {
  if (isNothing(node)) return [];
  if (node.kind === "list") return collectItems(node, tree, owner, reader);
  if (tree.path !== undefined && node.kind === "scalar") return [{ path: tree.path, scalar: node }];
  if (tree.path === undefined && node.kind === "map") return collectEntries(node, tree, reader);
  reportWrongType(reader, node, owner, tree.path === undefined ? "a map" : "a text");
  return [];
};

const collectEntries = ({ entries }: YamlMap, tree: TextTree, reader: Reader): readonly TranslatedText[] =>
  entries.flatMap(({ key, value }) => {
    const inner = tree.inner.get(key.text) ?? tree.inner.get(inHours(key.text));
    if (inner !== undefined)
      return collectTexts(value, inner, { kind: "entry", key: key.text, span: key.span }, reader);
    reportUnknown(key, tree, reader);
    return [];
  });

/** By position; a list of one stands for what it holds. */
const collectItems = (node: YamlList, tree: TextTree, owner: Owner, reader: Reader): readonly TranslatedText[] => {
  const [first] = node.items;
  if (!isList(tree)) {
    if (first !== undefined && node.items.length === 1) return collectTexts(first, tree, owner, reader);
    reportWrongType(reader, node, owner, tree.path === undefined ? "a map" : "a text");
    return [];
  }
  return node.items.flatMap((item, index) => {
    const inner = tree.inner.get(String(index + 1));
    if (inner !== undefined) return collectTexts(item, inner, { kind: "item", span: item.span }, reader);
    if (!isNothing(item))
      reader.reporter.report("unknown-text", item.span, `Entry ${index + 1} of this list has no text in the scenario.`);
    return [];
  });
};

/** The key of a duration as the tree has it, such as 36h for 1d12h. */
const inHours = (text: string): string => {
  const [, days, hours] = /^(?=\d)(?:(\d{1,5})d)?(?:(\d{1,6})h)?$/.exec(text) ?? [];
  return days === undefined ? text : `${Number(days) * 24 + Number(hours ?? 0)}h`;
};

const MOST_NAMED = 12;

const reportUnknown = (key: YamlScalar, { inner }: TextTree, { reporter }: Reader): void => {
  const known = [...inner.keys()];
  const near = didYouMean(key.text, known);
  const named = known.length > MOST_NAMED ? [...known.slice(0, MOST_NAMED), "…"] : known;
  const hint = near === undefined ? ` There are ${named.join(", ")}.` : toSuggestion(near);
  reporter.report("unknown-text", key.span, `The scenario has no text "${key.text}" here.${hint}`, {
    suggestion: near,
    respelling: respell(key.text, known),
  });
};
