import type { Problem, Span } from "../diagnostic/diagnostic.ts";
import { applyEdits } from "../edit/applyEdits.ts";
import { originalOffset } from "../edit/originalOffset.ts";
import type { Attempt, Try } from "./attempt.ts";
import { findListSlip } from "./findListSlip.ts";
import { findLookAlikes } from "./findLookAlikes.ts";
import { findYamlSlip } from "./findYamlSlip.ts";
import type { Slip } from "./slip.ts";

/** Looks for the cause of the errors that a reading found. */
type Find = (text: string, found: Attempt, read: Try) => Slip | undefined;

/** Each is asked again until it finds nothing more, at most so many times. */
const finders: readonly { readonly find: Find; readonly most: number }[] = [
  { find: findLookAlikes, most: 1 },
  { find: findYamlSlip, most: 4 },
  { find: findListSlip, most: 2 },
];

/** What was read, the text with its slips put right, and what is wrong with the text as it was given. */
type Around<Found> = { readonly text: string; readonly found: Found; readonly problems: readonly Problem[] };

/**
 * What is wrong with a text, cause first: where errors go away when a slip is put right, the slip is reported and the rest read as if it
 * weren't there. Without an error that is the reading itself. Spans are those of the text as it was given.
 */
export const readAroundSlips = <Found extends Attempt>(text: string, read: (text: string) => Found): Around<Found> => {
  const known = new Map<string, Found>();
  const readOnce = (one: string): Found => {
    const found = known.get(one) ?? read(one);
    known.set(one, found);
    return found;
  };
  let now = text;
  let slips: readonly Problem[] = [];
  let toOriginal = (offset: number): number => offset;
  for (const find of finders.flatMap(({ find: one, most }) => Array.from({ length: most }, () => one))) {
    const slip = find(now, readOnce(now), readOnce);
    if (slip === undefined) continue;
    slips = [...slips, ...slip.problems.map((problem) => moved(problem, toOriginal))];
    const [before, back] = [toOriginal, originalOffset(slip.edits)];
    toOriginal = (offset) => before(back(offset));
    now = applyEdits(now, slip.edits);
  }
  const found = readOnce(now);
  return { text: now, found, problems: [...slips, ...found.problems.map((problem) => moved(problem, toOriginal))] };
};

const moved = (problem: Problem, to: (offset: number) => number): Problem => {
  const move = ({ start, end }: Span): Span => ({ start: to(start), end: to(end) });
  return {
    ...problem,
    span: move(problem.span),
    ...(problem.related === undefined
      ? {}
      : { related: problem.related.map((one) => ({ ...one, span: move(one.span) })) }),
    ...(problem.edits === undefined
      ? {}
      : { edits: problem.edits.map((edit) => ({ ...edit, span: move(edit.span) })) }),
  };
};
