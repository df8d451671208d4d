import { type Candidate, insertion, type Suspicion } from "./candidate.ts";

/** Entries in braces without a comma between them, or with another mark. */
export const commas: Suspicion = ({ text, start }) => {
  if (!text.includes("{")) return [];
  return [...semicolons(text, start), ...missing(text, start)];
};

const missing = (text: string, start: number): readonly Candidate[] =>
  [...text.matchAll(/(?<=[^\s,{]) +(?=([a-z][a-z0-9_]*): )/g)].slice(0, MOST).map((match) => {
    const at = start + match.index;
    const name = match[1] ?? "";
    return {
      span: { start: at + match[0].length, end: at + match[0].length + name.length },
      message: `A comma is missing before "${name}". Inside { }, commas separate the entries.`,
      edits: [insertion(at, ",")],
    };
  });

const semicolons = (text: string, start: number): readonly Candidate[] => {
  const found = [...text.matchAll(/;(?= +[a-z][a-z0-9_]*: )/g)].map(({ index }) => start + index);
  const [first] = found;
  if (first === undefined) return [];
  const message = 'There is a ";" between entries. Inside { }, commas separate the entries.';
  const edits = found.map((at) => ({ span: { start: at, end: at + 1 }, text: "," }));
  return [{ span: { start: first, end: first + 1 }, message, edits }];
};

const MOST = 8;
