import { type Candidate, insertion, type Line, type Suspicion } from "./candidate.ts";

/** A text in quotes that isn't closed, or that an apostrophe closes too early. */
export const quotes: Suspicion = (line) => [...apostrophes(line), ...unclosed(line)];

const unclosed = ({ text, start }: Line): readonly Candidate[] => {
  const opening = /[:[,{-] +(["'])/g;
  return [...text.matchAll(opening)].flatMap((match) => {
    const quote = match[1] ?? "";
    const at = match.index + match[0].length - 1;
    const ends = [...text.slice(at + 1).matchAll(/(?=,? *[}\]]| *$|, +[a-z][a-z0-9_]*: )/g)].slice(0, MOST);
    return ends.map((end) => ({
      span: { start: start + at, end: start + at + 1 },
      message: "The text in quotes that starts here isn't closed.",
      edits: [insertion(start + at + 1 + end.index, quote)],
    }));
  });
};

/** From the first apostrophe of the text to the last of the line; those between are letters of it. */
const apostrophes = ({ text, start }: Line): readonly Candidate[] => {
  const match = /: +'(?=[^'])(.*)'(?= *(?:[,}].*)?$)/.exec(text);
  const inner = match?.[1];
  if (match === null || inner === undefined) return [];
  const from = start + match.index + match[0].length - inner.length - 1;
  const found = [...inner.matchAll(/(?<!')'(?!')/g)].map(({ index }) => from + index);
  const [first] = found;
  if (first === undefined) return [];
  const message = "The text in '…' ends at this apostrophe. Write it twice, or put the text in double quotes.";
  return [{ span: { start: first, end: first + 1 }, message, edits: found.map((at) => insertion(at, "'")) }];
};

const MOST = 6;
