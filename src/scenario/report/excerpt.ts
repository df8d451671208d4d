import type { Span } from "../diagnostic/diagnostic.ts";
import { type Cell, toCells } from "./cells.ts";

/** A line of a file and, below it, carets under a part of it. */
export type Excerpt = { readonly line: string; readonly carets: string };

/** Columns of an excerpt, and how many of them may stand before the carets when the line is cut. */
const WIDTH = 100;
const BEFORE = 40;

/** Characters looked at on both sides of the place, so that a line of a million costs no more than one of a hundred. */
const REACH = 4 * WIDTH;

/**
 * The line in which a span starts, cut around it where it's long, with carets as wide as what they point at. A span
 * that goes on in the next line is marked to the end of its first; an empty one gets one caret.
 */
export const toExcerpt = (source: string, span: Span): Excerpt => {
  const begin = source.lastIndexOf("\n", span.start - 1) + 1;
  const found = source.indexOf("\n", span.start);
  const end = found === -1 ? source.length : found;
  const from = Math.max(begin, span.start - REACH);
  const to = Math.min(end, span.start + REACH);
  const cells = toCells(source.slice(from, to));
  const startOf = ({ offset }: Cell): number => offset + from;
  const next = cells.findIndex(
    (_, index) => startOf(cells[index + 1] ?? { text: "", width: 0, offset: to - from }) > span.start,
  );
  const before = cells.slice(0, next === -1 ? cells.length : next);
  const marked = cells.slice(before.length).filter((cell) => startOf(cell) < span.end);
  const after = cells.slice(before.length + marked.length);
  return cut({ before, marked, after, isCut: { left: from > begin, right: to < end } });
};

type Parts = {
  readonly before: readonly Cell[];
  readonly marked: readonly Cell[];
  readonly after: readonly Cell[];
  readonly isCut: { readonly left: boolean; readonly right: boolean };
};

const cut = ({ before, marked, after, isCut }: Parts): Excerpt => {
  const isLong = isCut.left || isCut.right || widthOf(before) + widthOf(marked) + widthOf(after) > WIDTH;
  const head = isLong ? lastOf(before, BEFORE) : before;
  const body = isLong ? firstOf(marked, WIDTH - widthOf(head)) : marked;
  const tail = isLong ? firstOf(after, WIDTH - widthOf(head) - widthOf(body)) : after;
  const left = isCut.left || head.length < before.length ? "…" : "";
  const isWhole = body.length === marked.length && tail.length === after.length && !isCut.right;
  const right = isWhole ? "" : "…";
  const shown = body.length < marked.length ? body : [...body, ...tail];
  return {
    line: (left + textOf(head) + textOf(shown) + right).trimEnd(),
    carets: `${" ".repeat(left.length + widthOf(head))}${"^".repeat(Math.max(1, widthOf(withoutEnd(body))))}`,
  };
};

/** White space at the end of a line isn't pointed at. */
const withoutEnd = (cells: readonly Cell[]): readonly Cell[] => {
  const last = cells.findLastIndex(({ text }) => text.trim() !== "");
  return cells.slice(0, last + 1);
};

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

const textOf = (cells: readonly Cell[]): string => cells.map(({ text }) => text).join("");

const firstOf = (cells: readonly Cell[], room: number): readonly Cell[] => {
  let left = room;
  const over = cells.findIndex(({ width }) => {
    left -= width;
    return left < 0;
  });
  return over === -1 ? cells : cells.slice(0, over);
};

const lastOf = (cells: readonly Cell[], room: number): readonly Cell[] =>
  firstOf(cells.toReversed(), room).toReversed();
