import type { Line, Suspicion } from "./candidate.ts";

/** A line that is indented like none of the others around it, and by little more or less than some. */
export const indentation: Suspicion = ({ text, start, indent }, others) => {
  const depths = [...new Set(others.map((line) => line.indent))];
  if (indent === text.length || depths.includes(indent)) return [];
  const near = depths.filter((depth) => Math.abs(depth - indent) <= MOST);
  return near
    .toSorted((a, b) => Math.abs(a - indent) - Math.abs(b - indent))
    .map((depth) => ({
      span: { start: start + indent, end: start + text.trimEnd().length },
      message: `This line is indented by ${spaces(indent)}, and ${beside(depth, others)} by ${depth}.`,
      edits: [{ span: { start, end: start + indent }, text: " ".repeat(depth) }],
    }));
};

const spaces = (count: number): string => (count === 1 ? "1 space" : `${count} spaces`);

const beside = (depth: number, others: readonly Line[]): string => {
  const line = others.find(({ indent }) => indent === depth);
  const key = /^(?:- +)?([\w.]+):/.exec(line?.text.trim() ?? "")?.[1];
  return key === undefined ? "those beside it" : `"${key}" beside it`;
};

const MOST = 3;
