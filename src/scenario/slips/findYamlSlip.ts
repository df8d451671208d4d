import { catalogue } from "../diagnostic/catalogue.ts";
import type { Problem } from "../diagnostic/diagnostic.ts";
import { createLineIndex } from "../diagnostic/lineIndex.ts";
import { createReporter } from "../diagnostic/reporter.ts";
import { applyEdits } from "../edit/applyEdits.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import type { Attempt, Try } from "./attempt.ts";
import type { Slip } from "./slip.ts";
import type { Candidate, Suspicion } from "./yaml/candidate.ts";
import { colons } from "./yaml/colons.ts";
import { commas } from "./yaml/commas.ts";
import { dashes } from "./yaml/dashes.ts";
import { indentation } from "./yaml/indentation.ts";
import { blamedAt, linesAround, linesIn } from "./yaml/linesAround.ts";
import { quotes } from "./yaml/quotes.ts";

const suspicions: readonly Suspicion[] = [dashes, colons, commas, quotes, indentation];

/** Each try reads the whole file once more. */
const LONGEST_FILE = 200_000;
const MOST_CANDIDATES = 30;

/**
 * The slip behind a syntax error: a change of one line under which that error goes away, without another in its place. Undefined where there
 * is none. Cost: at most 90 times what the parser costs, and of files up to 200,000 characters only.
 */
export const findYamlSlip = (text: string, found: Attempt, read: Try): Slip | undefined => {
  // The parser's own first error is reported first; what comes behind it is found when parts have been taken out.
  const errors = found.problems.filter(isSyntax).slice(0, MOST_ERRORS);
  if (errors.length === 0 || text.length > LONGEST_FILE) return undefined;
  for (const error of errors) {
    const best = bestAt(text, error, found, read);
    if (best === undefined) continue;
    return { problems: [{ slug: "yaml-syntax", span: best.span, message: best.message }], edits: best.edits };
  }
  return undefined;
};

const bestAt = (text: string, error: Problem, found: Attempt, read: Try): Candidate | undefined => {
  const syntax = countSyntax(text);
  const sound = candidatesAt(text, error).filter(({ edits }) => countSyntax(applyEdits(text, edits)) < syntax);
  const tried = sound.slice(0, MOST_READ).map((candidate) => ({
    candidate,
    errors: countErrors(read(applyEdits(text, candidate.edits))),
  }));
  const least = Math.min(...tried.map(({ errors }) => errors), countErrors(found));
  return tried.find(({ errors }) => errors === least)?.candidate;
};

const MOST_ERRORS = 3;
const MOST_READ = 8;

const candidatesAt = (text: string, { span }: Problem): readonly Candidate[] => {
  const lines = linesIn(text);
  const at = createLineIndex(text)(span.start).line - 1;
  const blamed = blamedAt(lines, at);
  const candidates = suspicions.flatMap((suspicion) =>
    blamed.flatMap((index) => {
      const line = lines[index];
      return line === undefined ? [] : suspicion(line, linesAround(lines, index));
    }),
  );
  return candidates.slice(0, MOST_CANDIDATES);
};

const isSyntax = ({ slug }: Problem): boolean => slug === "yaml-syntax";

const countSyntax = (text: string): number => {
  const reporter = createReporter();
  parseYaml(text, reporter.report);
  return reporter.problems().filter(isSyntax).length;
};

const countErrors = ({ problems }: Attempt): number =>
  problems.filter(({ slug }) => catalogue[slug].severity === "error").length;
