import type { Slug } from "./catalogue.ts";
import type { Problem, Span } from "./diagnostic.ts";

/** Takes note of one problem. */
export type Report = (slug: Slug, span: Span, message: string, more?: Pick<Problem, "related" | "suggestion">) => void;

/** A list that problems are added to while one file is read; it belongs to that reading. */
export type Reporter = {
  readonly report: Report;
  readonly problems: () => readonly Problem[];
  /** Whether the list has stopped growing, so that looking for suggestions is in vain. */
  readonly isFull: () => boolean;
};

const MOST_PROBLEMS = 1000;

/** An empty list of problems. After 1,000 it only takes note that there are more. */
export const createReporter = (): Reporter => {
  const problems: Problem[] = [];
  const isFull = (): boolean => problems.length > MOST_PROBLEMS;
  const report: Report = (slug, span, message, more) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ slug, span, message, ...more });
    else if (!isFull()) problems.push(tooMany(span));
  };
  return { report, problems: () => problems, isFull };
};

const tooMany = (span: Span): Problem => ({
  slug: "too-many-problems",
  span,
  message: "There are more problems than the 1,000 that are listed.",
});
