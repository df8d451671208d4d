import type { Span } from "../diagnostic/diagnostic.ts";
import { lookAlikes } from "./characters.ts";
import { plainLetter } from "./plainLetter.ts";

/** A character of a text that may be mistaken for another, and what would take its place. */
export type Suspect = {
  readonly span: Span;
  readonly character: string;
  readonly meant: string;
  /** The line, from 1. */
  readonly line: number;
};

/** Every such character in order, without those in comments and a byte order mark at the start. Cost: the length of the text. */
export const suspectsIn = (text: string): readonly Suspect[] => {
  if (!/[^\n\r\t\x20-\x7e]/.test(text)) return [];
  const found: Suspect[] = [];
  let start = 0;
  for (const [index, line] of text.split("\n").entries()) {
    found.push(...suspectsInLine(line, start, index + 1));
    start += line.length + 1;
  }
  return found;
};

const suspectsInLine = (line: string, start: number, number: number): readonly Suspect[] => {
  if (!/[^\t\r\x20-\x7e]/.test(line)) return [];
  const end = commentIn(line);
  const found: Suspect[] = [];
  for (const match of line.matchAll(/[^\t\r\x20-\x7e]/gu)) {
    const [character] = match;
    const at = start + match.index;
    if (match.index >= end || at === 0) continue;
    const meant = meantBy(character, line, match.index);
    if (meant === undefined) continue;
    found.push({ span: { start: at, end: at + character.length }, character, meant, line: number });
  }
  return found;
};

/** How many characters around one are looked at. */
const NEAR = 20;

/** What is meant by a character where it stands; undefined for one that isn't a look-alike. */
const meantBy = (character: string, line: string, at: number): string | undefined => {
  const mark = lookAlikes.get(character)?.meant;
  if (mark === undefined) return plainLetter(character);
  const [before, after] = [line.slice(Math.max(0, at - NEAR), at), line.slice(at + character.length, at + NEAR)];
  if (mark === "-" && isBetweenEnds(before, after)) return "..";
  // A colon ends a key only with a space behind it.
  return mark === ":" && /[\w"']$/.test(before) && /^[^\s\d]/.test(after) ? ": " : mark;
};

/** Whether a dash stands between the two ends of a range, and not in a date. */
const isBetweenEnds = (before: string, after: string): boolean =>
  /(?:^|[\s:[{,"'])[-+]?\d{1,9}$/.test(before) && /^[-+]?\d{1,9}(?:$|[\s}\],"'])/.test(after);

/** Where a comment begins, which is behind the line's end where there is none. */
const commentIn = (line: string): number => {
  let quote = "";
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (quote === "" && character === "#" && (at === 0 || /[ \t]/.test(line.charAt(at - 1)))) return at;
    if (character === quote) quote = "";
    else if (quote === "" && /["']/.test(character) && /[\s:[{,]/.test(line.charAt(at - 1))) quote = character;
  }
  return line.length;
};
