import { readFileSync } from "node:fs";

/** A line and the lines indented below it. */
type Block = { readonly line: string; readonly inner: readonly Block[] };

const frame = readFileSync(new URL("frame.yaml", import.meta.url), "utf8");

/** Where the fragments of a page stand in the frame, by the word behind `yaml` in their fence. */
const places: Readonly<Record<string, readonly string[]>> = {
  scenario: [],
  state: ["charts", "crisis", "states"],
  window: ["charts", "tokyo", "states", "cabinet", "decide"],
  option: ["charts", "tokyo", "states", "cabinet", "decide", "options"],
};

/** The frame around a fragment: what the fragment names again is replaced, what it adds stands at the end. */
export const putIntoFrame = (fragment: string, place: string): string => {
  const wrapped = (places[place] ?? []).reduceRight<readonly Block[]>(
    (inner, key) => [{ line: `${key}:`, inner }],
    toBlocks(fragment.split("\n")),
  );
  return toText(merge(toBlocks(frame.trimEnd().split("\n")), wrapped), 0);
};

const toBlocks = (lines: readonly string[]): readonly Block[] => {
  const depths = lines.map((line) => line.length - line.trimStart().length);
  const least = Math.min(...depths);
  const starts = depths.flatMap((depth, index) => (depth === least ? [index] : []));
  return starts.map((start, index) => {
    const inner = lines.slice(start + 1, starts[index + 1] ?? lines.length);
    return { line: (lines[start] ?? "").trim(), inner: inner.length === 0 ? [] : toBlocks(inner) };
  });
};

const merge = (frameBlocks: readonly Block[], added: readonly Block[]): readonly Block[] => {
  const isAgain = (block: Block, others: readonly Block[]): Block | undefined =>
    others.find(({ line }) => keyOf(line) === keyOf(block.line));
  const kept = frameBlocks.flatMap((block): readonly Block[] => {
    const again = isAgain(block, added);
    if (again === undefined) return [block];
    const isOpen = block.inner.length > 0 && again.inner.length > 0;
    return isOpen
      ? [{ line: block.line, inner: merge(block.inner, again.inner) }]
      : added.filter((one) => keyOf(one.line) === keyOf(block.line));
  });
  return [...kept, ...added.filter((block) => isAgain(block, frameBlocks) === undefined)];
};

const keyOf = (line: string): string => line.split(":")[0] ?? "";

const toText = (blocks: readonly Block[], depth: number): string =>
  blocks.map(({ line, inner }) => `${"  ".repeat(depth)}${line}\n${toText(inner, depth + 1)}`).join("");
