import type { TextLine } from "./textLines.ts";

/** Lines that belong together by their indentation: a value with its key, or without it. */
export type Block = { readonly first: number; readonly last: number; readonly keepsKey: boolean };

/** The smallest block around an offset: a line and what is indented below it, without the key where the offset is behind that. */
export const blockAt = (lines: readonly TextLine[], offset: number): Block | undefined => {
  const at = lines.findLastIndex((line) => line.start <= offset && !line.isEmpty);
  const line = lines[at];
  return line && toBlock(lines, at, line.keyEnd !== undefined && offset >= line.keyEnd);
};

/** The next larger block, or undefined when that would be the whole file. */
export const blockAround = (lines: readonly TextLine[], { first, last, keepsKey }: Block): Block | undefined => {
  if (keepsKey) return toBlock(lines, first, false);
  const owner = ownerOf(lines, first);
  const line = lines[owner];
  if (line === undefined) return undefined;
  const block = toBlock(lines, owner, line.keyEnd !== undefined);
  return { ...block, last: Math.max(last, block.last) };
};

/** The line to which a line belongs by its indentation; -1 where it belongs to none. */
export const ownerOf = (lines: readonly TextLine[], at: number): number => {
  const own = lines[at];
  if (own === undefined) return -1;
  const isItem = own.column > own.indent;
  for (let index = at - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || line.isEmpty) continue;
    if (line.indent < own.indent) return index;
    if (isItem && line.indent === own.indent && line.column === line.indent) return index;
  }
  return -1;
};

/** A value reaches as far as lines are deeper than its key; an item of a list, or a key with its value, as far as they are deeper than where it begins. */
const toBlock = (lines: readonly TextLine[], first: number, keepsKey: boolean): Block => {
  const { indent, column } = lines[first] ?? { indent: 0, column: 0 };
  const deep = keepsKey ? column : indent;
  let last = first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.isEmpty) continue;
    const isOwnItem = column === indent && line.indent === indent && line.column > line.indent;
    if (line.indent <= deep && !isOwnItem) break;
    last = index;
  }
  return { first, last, keepsKey };
};
