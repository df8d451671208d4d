import { catalogue } from "../diagnostic/catalogue.ts";
import { createLineIndex } from "../diagnostic/lineIndex.ts";
import type { Attempt } from "./attempt.ts";

/** How many errors there are at each line, from 1. `around` says how many lines above and below may hold the cause of a syntax error. */
export const errorsByLine = (text: string, { problems }: Attempt, around: 0 | 1): ReadonlyMap<number, number> => {
  const where = createLineIndex(text);
  const counts = new Map<number, number>();
  for (const { slug, span } of problems) {
    if (catalogue[slug].severity !== "error") continue;
    const margin = slug === "yaml-syntax" ? around : 0;
    const [first, last] = [where(span.start).line - margin, where(span.end).line + margin];
    for (let line = first; line <= Math.min(last, first + LONGEST); line += 1) {
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return counts;
};

/** An error may be of the whole file; what is far from where it begins isn't at it. */
const LONGEST = 50;
