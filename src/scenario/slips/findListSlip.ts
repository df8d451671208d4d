import type { Edit, Problem } from "../diagnostic/diagnostic.ts";
import { applyEdits } from "../edit/applyEdits.ts";
import type { Attempt, Try } from "./attempt.ts";
import { countErrors } from "./countErrors.ts";
import type { Slip } from "./slip.ts";

/** A list whose items have names, where a map of those names is meant. Undefined where there is none. Cost: a reading for each such list, at most four. */
export const findListSlip = (text: string, found: Attempt, read: Try): Slip | undefined => {
  const lists = found.problems.filter(({ slug, span }) => slug === "wrong-type" && text.startsWith("- ", span.start));
  for (const list of lists.slice(0, MOST)) {
    const items = itemsOf(text, list);
    const [first] = items;
    if (first === undefined) continue;
    const edits = items.map(({ edit }) => edit);
    if (countErrors(read(applyEdits(text, edits))) >= countErrors(found)) continue;
    const { span } = first.edit;
    const message = `A list begins here, but a map of names is needed. Write "${first.name}:" instead of "${text.slice(span.start, span.end)}".`;
    return { problems: [{ slug: "wrong-type", span, message }], edits };
  }
  return undefined;
};

const MOST = 4;

type Item = { readonly name: string; readonly edit: Edit };

/** The items of a list with a name each, as `- id: name` or `- name:`; none where one of them has none. */
const itemsOf = (text: string, { span }: Problem): readonly Item[] => {
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const indent = text.slice(lineStart, span.start);
  if (indent.trim() !== "") return [];
  const found: Item[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(new RegExp(`(?<=^|\\n${indent})- .*`, "g"))) {
    const item = toItem(match[0], span.start + match.index);
    if (item === undefined) return [];
    found.push(item);
  }
  return found;
};

const toItem = (line: string, start: number): Item | undefined => {
  const match = /^- +(?:id: +([a-z][a-z0-9_]*)(?= *$)|([a-z][a-z0-9_]*):)/.exec(line);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined) return undefined;
  return { name, edit: { span: { start, end: start + match[0].length }, text: `${name}:` } };
};
