import type { CST, Document, YAMLError } from "yaml";
import type { Span } from "../diagnostic/diagnostic.ts";
import { type Block, blockAround, blockAt, ownerOf } from "./findBlock.ts";
import { findUnclosedBracket, findUnclosedQuote } from "./findUnclosed.ts";
import type { BrokenNodes, Gaps } from "./gaps.ts";
import { type TextLine, toTextLines } from "./textLines.ts";

/** A file as the YAML library reads it: its documents, and the token tree that they were made of. */
export type Composed = { readonly documents: readonly Document.Parsed[]; readonly tokens: readonly CST.Token[] };

/** What could be read of a file with errors, and what couldn't. */
export type ReadAround = { readonly document: Document.Parsed; readonly broken: BrokenNodes; readonly gaps: Gaps };

/** Each round reads the whole file once more. */
const MOST_ROUNDS = 24;
const MOST_CHARACTERS = 4_000_000;

/**
 * Reads a file around its syntax errors: the smallest block of lines in which the first error stands is taken out, and what is left is read again; where
 * that doesn't help, the block around it is. `onErrors` gets the first error of each block: those behind it mostly follow from it. Undefined when
 * nothing can be read that way.
 * Cost: a reading of the file for each block, at most 24, fewer for a file of more than 160,000 characters.
 */
export const readAround = (
  text: string,
  first: Composed,
  compose: (text: string) => Composed | undefined,
  onErrors: (errors: readonly YAMLError[], composed: Composed) => void,
): ReadAround | undefined => {
  const lines = toTextLines(text);
  const taken: Block[] = [];
  let [composed, left]: [Composed | undefined, string] = [first, text];
  const rounds = Math.min(MOST_ROUNDS, Math.max(2, Math.floor(MOST_CHARACTERS / text.length)));
  for (let round = 0; round <= rounds && composed !== undefined; round += 1) {
    const [document] = composed.documents;
    if (document === undefined) return undefined;
    const errors = round === 0 ? document.errors : document.errors.filter(isOwn);
    if (errors.length === 0) return { document, ...describe(lines, taken, text) };
    const at = placeOf(errors, composed.tokens);
    const last = taken.at(-1);
    const isNew = last === undefined || !isIn(lines, last, at);
    const block = isNew ? blockAt(withoutTaken(lines, taken), at) : blockAround(lines, last);
    if (block === undefined) {
      onErrors(errors, composed);
      return undefined;
    }
    if (isNew) onErrors(errors.slice(0, 1), composed);
    else taken.pop();
    taken.push(block);
    left = takeOut(left, lines, block);
    composed = compose(left);
  }
  return undefined;
};

/** The parser counts the spaces before a key as part of it, and there are many where a block was taken out. */
const isOwn = ({ code }: YAMLError): boolean => code !== "KEY_OVER_1024_CHARS";

/** Where the first error begins, which may be long before the parser notices it. */
const placeOf = (errors: readonly YAMLError[], tokens: readonly CST.Token[]): number => {
  const noticed = Math.min(...errors.map(({ pos }) => pos[0]));
  const opened = [findUnclosedQuote(tokens)?.start, findUnclosedBracket(tokens)].filter((at) => at !== undefined);
  return Math.min(noticed, ...opened);
};

/** Whether an offset is in the lines of a block. */
const isIn = (lines: readonly TextLine[], { first, last }: Block, offset: number): boolean => {
  const [from, to] = [lines[first]?.start ?? 0, lines[last + 1]?.start ?? Number.POSITIVE_INFINITY];
  return offset >= from && offset < to;
};

const spanOf = (lines: readonly TextLine[], { first, last, keepsKey }: Block): Span => ({
  start: (keepsKey ? lines[first]?.keyEnd : lines[first]?.start) ?? 0,
  end: lines[last]?.end ?? 0,
});

/** Spaces in place of a block, so that everything else stays where it is. */
const takeOut = (text: string, lines: readonly TextLine[], block: Block): string => {
  const { start, end } = spanOf(lines, block);
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n\r]/g, " ") + text.slice(end);
};

const withoutTaken = (lines: readonly TextLine[], taken: readonly Block[]): readonly TextLine[] =>
  lines.map((line, index) =>
    taken.some(({ first, last, keepsKey }) => index >= first + (keepsKey ? 1 : 0) && index <= last)
      ? { ...line, isEmpty: true }
      : line,
  );

/** Whose part each block is, and which names it may have held. */
const describe = (lines: readonly TextLine[], taken: readonly Block[], text: string): Omit<ReadAround, "document"> => {
  const [keys, items, gaps] = [new Set<number>(), new Set<number>(), new Set<string>()];
  const standing = withoutTaken(lines, taken);
  for (const { first, keepsKey } of taken) {
    const own = lines[first];
    const owners = ownersOf(standing, keepsKey ? first : ownerOf(standing, first));
    const section = owners.at(-1);
    if (own === undefined || section === undefined) {
      gaps.add("");
      continue;
    }
    const name = keyOf(section, text);
    gaps.add(`${name}.*`);
    if (owners.some((line) => keyOf(line, text) === "together")) gaps.add("together");
    // Where a line indented with a tab belongs to isn't known, only that it isn't further out than its section.
    for (const line of own.hasTab ? owners : owners.slice(0, 1)) {
      const start = startOf(line, text);
      // What is as deep as what stands behind its owner's dash is another key of the same item.
      if (!keepsKey && line.column === own.indent && line.column > line.indent) items.add(start);
      else keys.add(start);
      if (line === section) gaps.add(name);
    }
  }
  return { broken: { keys, items, root: gaps.has("") }, gaps };
};

/** A line and those to which it belongs, outermost last. */
const ownersOf = (lines: readonly TextLine[], at: number): readonly TextLine[] => {
  const line = lines[at];
  return line === undefined ? [] : [line, ...ownersOf(lines, ownerOf(lines, at))];
};

/** The offset at which a line's key begins, or what it has in its place. */
const startOf = ({ start, end, column, indent }: TextLine, text: string): number =>
  start + text.slice(start, end).search(/\S|$/) + column - indent;

const keyOf = (line: TextLine, text: string): string =>
  text.slice(startOf(line, text), (line.keyEnd ?? line.start + 1) - 1).trim();
