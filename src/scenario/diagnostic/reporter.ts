import { catalogue, type Slug } from "./catalogue.ts";
import type { Problem, Span } from "./diagnostic.ts";
import { TooManyProblems } from "./tooManyProblems.ts";

/** Takes note of one problem. */
export type Report = (
  slug: Slug,
  span: Span,
  message: string,
  more?: Pick<Problem, "related" | "suggestion" | "respelling">,
) => void;

/** A list that problems are added to while one file is read; it belongs to that reading. */
export type Reporter = {
  readonly report: Report;
  readonly problems: () => readonly Problem[];
};

const MOST_PROBLEMS = 1000;

const LONGEST_MESSAGE = 500;

/**
 * An empty list of problems. After 1,000 it only takes note that there are more; at the next error it throws
 * TooManyProblems.
 */
export const createReporter = (): Reporter => {
  const problems: Problem[] = [];
  const report: Report = (slug, span, message, more) => {
    if (problems.length < MOST_PROBLEMS) {
      problems.push({ slug, span, message: shorten(message), ...more });
      return;
    }
    const isError = catalogue[slug].severity === "error";
    if (isError) problems.push({ slug, span, message: shorten(message) });
    else if (problems.length > MOST_PROBLEMS) return;
    problems.push(tooMany(span));
    if (isError) throw new TooManyProblems();
  };
  return { report, problems: () => problems };
};

/** A name in a message may be as long as the file. */
const shorten = (message: string): string =>
  message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}….` : message;

const tooMany = (span: Span): Problem => ({
  slug: "too-many-problems",
  span,
  message: "There are more problems than the 1,000 that are listed.",
});
