import type { Line } from "./candidate.ts";
import { saysSomething } from "./linesAround.ts";

/** A stretch of lines that is a file of its own as far as YAML goes: the first belongs to none of the others. */
export type Fragment = { readonly first: number; readonly last: number };

/** The largest block of lines around one that has no more than 120: lines as deep as the first one, or deeper. */
export const fragmentAround = (lines: readonly Line[], at: number): Fragment => {
  let fragment: Fragment = { first: at, last: at };
  for (const first of ownersOf(lines, at)) {
    const last = endOf(lines, first, at);
    if (last - first > MOST) break;
    fragment = { first, last };
  }
  return fragment;
};

const MOST = 120;

/** The lines above that are less deep than all between, nearest first; then the top of the file. */
const ownersOf = (lines: readonly Line[], at: number): readonly number[] => {
  const owners: number[] = [];
  let depth = lines[at]?.indent ?? 0;
  for (let index = at - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line === undefined || !saysSomething(line) || line.indent >= depth) continue;
    owners.push(index);
    depth = line.indent;
  }
  return [...owners, 0];
};

const endOf = (lines: readonly Line[], first: number, at: number): number => {
  if (first === 0) return lines.length - 1;
  const depth = lines[first]?.indent ?? 0;
  const next = lines.findIndex((line, index) => index > at && saysSomething(line) && line.indent < depth);
  return next === -1 ? lines.length - 1 : next - 1;
};
