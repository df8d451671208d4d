import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from "yaml";
import { invariant } from "#base";

type Entry = { readonly key: string; readonly first: number; readonly last: number };

/**
 * The file with a fragment's entries under a path such as `charts.night.states`: an entry that is there already is
 * replaced, another one follows behind the last. Comments and layout stay.
 */
export const placeYaml = (file: string, path: string, fragment: string): string =>
  entriesOf(fragment, "").entries.reduce(
    (text, { first, last }) => placeEntry(text, path, fragment.split("\n").slice(first, last + 1)),
    file,
  );

const placeEntry = (file: string, path: string, lines: readonly string[]): string => {
  const { indent, entries } = entriesOf(file, path);
  const key = /^["']?([^"':]+)/.exec(lines[0] ?? "")?.[1];
  const there = entries.find((entry) => entry.key === key);
  const end = entries.at(-1)?.last;
  invariant(end !== undefined, "a map holds something");
  const [start, removed] = there === undefined ? [end + 1, 0] : [there.first, there.last - there.first + 1];
  const indented = lines.map((line) => (line === "" ? line : " ".repeat(indent) + line));
  return file
    .split("\n")
    .toSpliced(start, removed, ...indented)
    .join("\n");
};

/** The entries of the map under a path by their first and last lines, without comments that stand behind them. */
const entriesOf = (text: string, path: string): { readonly indent: number; readonly entries: readonly Entry[] } => {
  const lines = text.split("\n");
  const map = findMap(text, path);
  const starts = map.items.map((pair) => ({ key: keyOf(pair), offset: offsetOf(pair) }));
  const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length - 1;
  const first = starts[0]?.offset ?? 0;
  const end = map.range?.[1] ?? text.length;
  const entries = starts.map(({ key, offset }, index) => {
    const next = starts[index + 1];
    const behind = next === undefined ? lineOf(end - 1) + 1 : lineOf(next.offset);
    return { key, first: lineOf(offset), last: lastOf(lines, lineOf(offset), behind - 1) };
  });
  return { indent: first - (text.lastIndexOf("\n", first - 1) + 1), entries };
};

const lastOf = (lines: readonly string[], first: number, last: number): number =>
  last > first && /^\s*(#.*)?$/.test(lines[last] ?? "") ? lastOf(lines, first, last - 1) : last;

const findMap = (text: string, path: string): YAMLMap => {
  const segments = path === "" ? [] : path.split(".");
  const document = parseDocument(text);
  const node = segments.length === 0 ? document.contents : document.getIn(segments, true);
  invariant(isMap(node) && !node.flow, `the file has a map of lines at "${path}"`);
  return node;
};

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : "");

const offsetOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);
