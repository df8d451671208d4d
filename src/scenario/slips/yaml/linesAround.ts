import type { Line } from "./candidate.ts";

/** The lines of a text with their places. */
export const linesIn = (text: string): readonly Line[] => {
  let start = 0;
  return text.split("\n").map((line) => {
    const own = { text: line.replace(/\r$/, ""), start, indent: line.search(/[^ ]|\r?$/) };
    start += line.length + 1;
    return own;
  });
};

/** Whether a line holds more than white space and comments. */
export const saysSomething = ({ text }: Line): boolean => /^\s*[^\s#]/.test(text);

/** The lines that may be to blame for an error at a line: itself, those beside it that say something, and the last one above with a dash. */
export const blamedAt = (lines: readonly Line[], at: number): readonly number[] => {
  const above = lines.findLastIndex((line, index) => index < at && saysSomething(line));
  const below = lines.findIndex((line, index) => index > at && saysSomething(line));
  const dash = lines.findLastIndex((line, index) => index < at && /^ *- /.test(line.text));
  return [...new Set([at, above, below, dash])].filter((index) => index >= 0 && index < lines.length);
};

/** The lines that say something around one, nearest first. */
export const linesAround = (lines: readonly Line[], at: number): readonly Line[] => {
  const [before, after] = [lines.slice(Math.max(0, at - MOST), at).toReversed(), lines.slice(at + 1, at + MOST)];
  return [...before, ...after].filter(saysSomething);
};

const MOST = 40;
