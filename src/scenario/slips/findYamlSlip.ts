import type { Edit, Problem } from "../diagnostic/diagnostic.ts";
import { createLineIndex } from "../diagnostic/lineIndex.ts";
import { applyEdits } from "../edit/applyEdits.ts";
import type { Attempt, Try } from "./attempt.ts";
import { countErrors, countFollowing } from "./countErrors.ts";
import type { Slip } from "./slip.ts";
import type { Candidate, Line, Suspicion } from "./yaml/candidate.ts";
import { colons } from "./yaml/colons.ts";
import { commas } from "./yaml/commas.ts";
import { dashes } from "./yaml/dashes.ts";
import { firstSyntaxError } from "./yaml/firstSyntaxError.ts";
import { type Fragment, fragmentAround } from "./yaml/fragmentAround.ts";
import { indentation } from "./yaml/indentation.ts";
import { blamedAt, linesAround, linesIn } from "./yaml/linesAround.ts";
import { quotes } from "./yaml/quotes.ts";

/** Likeliest first. */
const suspicions: readonly Suspicion[] = [dashes, colons, commas, quotes, indentation];

const LONGEST_FILE = 500_000;

/** Each try of a change reads the whole file once more. */
const MOST_CHARACTERS_READ = 400_000;
const MOST_READ = 6;
const MOST_OF_A_KIND = 2;
const MOST_CANDIDATES = 8;
const MOST_ERRORS = 2;

/**
 * The slip behind one of the first syntax errors: a change of one line with which the parser gets further, and behind which nothing more is wrong. Undefined where
 * there is none. Cost: the parser over at most 80 stretches of 120 lines, and up to six readings; of a large file two.
 */
export const findYamlSlip = (text: string, found: Attempt, read: Try): Slip | undefined => {
  // The parser's own first error is reported first; what comes behind it is found when parts have been taken out.
  const errors = found.problems.filter(({ slug }) => slug === "yaml-syntax").slice(0, MOST_ERRORS);
  if (text.length > LONGEST_FILE) return undefined;
  let left = Math.max(1, Math.min(MOST_READ, Math.floor(MOST_CHARACTERS_READ / text.length)));
  const readAtMost = (changed: string): Attempt | undefined => {
    left -= 1;
    return left < 0 ? undefined : read(changed);
  };
  for (const error of errors) {
    const best = bestAt(text, error, found, readAtMost);
    if (best === undefined) continue;
    return { problems: [{ slug: "yaml-syntax", span: best.span, message: best.message }], edits: best.edits };
  }
  return undefined;
};

/** Of the likeliest kind of slip that helps, the change that leaves fewest errors. */
const bestAt = (
  text: string,
  error: Problem,
  found: Attempt,
  read: (text: string) => Attempt | undefined,
): Candidate | undefined => {
  const lines = linesIn(text);
  const at = createLineIndex(text)(error.span.start).line - 1;
  const fragment = fragmentAround(lines, at);
  const before = lineOfError(text, lines, fragment, []);
  for (const candidates of candidatesAt(lines, at)) {
    const sound = candidates.filter(({ edits }) => lineOfError(text, lines, fragment, edits) > before);
    const tried = sound.slice(0, MOST_OF_A_KIND).flatMap((candidate) => {
      const after = read(applyEdits(text, candidate.edits));
      return after === undefined || countFollowing(after) > countFollowing(found)
        ? []
        : [{ candidate, errors: countErrors(after) }];
    });
    const least = Math.min(...tried.map(({ errors }) => errors), countErrors(found));
    const best = tried.find(({ errors }) => errors === least);
    if (best !== undefined) return best.candidate;
  }
  return undefined;
};

/** The line of a stretch at which the parser stumbles first when some changes are made. */
const lineOfError = (
  text: string,
  lines: readonly Line[],
  { first, last }: Fragment,
  edits: readonly Edit[],
): number => {
  const [start, end] = [lines[first]?.start ?? 0, lines[last + 1]?.start ?? text.length];
  const inside = edits.map(({ span, text: put }) => ({
    span: { start: span.start - start, end: span.end - start },
    text: put,
  }));
  if (inside.some(({ span }) => span.start < 0 || span.end > end - start)) return 0;
  const changed = applyEdits(text.slice(start, end), inside);
  const offset = firstSyntaxError(changed);
  return offset === Number.POSITIVE_INFINITY ? offset : createLineIndex(changed)(offset).line;
};

const candidatesAt = (lines: readonly Line[], at: number): readonly (readonly Candidate[])[] => {
  const blamed = blamedAt(lines, at);
  return suspicions.map((suspicion) =>
    blamed
      .flatMap((index) => {
        const line = lines[index];
        return line === undefined ? [] : suspicion(line, linesAround(lines, index));
      })
      .slice(0, MOST_CANDIDATES),
  );
};
