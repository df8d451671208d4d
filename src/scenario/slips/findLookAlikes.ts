import type { Edit, Span } from "../diagnostic/diagnostic.ts";
import { applyEdits } from "../edit/applyEdits.ts";
import type { Attempt, Try } from "./attempt.ts";
import { errorsByLine } from "./errorsByLine.ts";
import { lookAlikeProblems } from "./lookAlikeProblems.ts";
import { proseOf } from "./proseOf.ts";
import type { Replaced } from "./replaced.ts";
import type { Slip } from "./slip.ts";
import { type Suspect, suspectsIn } from "./suspects.ts";

/**
 * The look-alikes at errors that go away when what is meant stands in their place. What is prose keeps its characters, unless an
 * error comes back with them: then its quotes and placeholders don't, and only then all of it.
 * Undefined where no look-alike is to blame. Cost: at most six readings, and only of a file that has errors beside such characters.
 */
export const findLookAlikes = (text: string, first: Attempt, read: Try): Slip | undefined => {
  const counts = errorsByLine(text, first, 1);
  if (counts.size === 0) return undefined;
  const near = suspectsIn(text).filter(({ line }) => counts.has(line));
  if (near.length === 0) return undefined;
  const outside = near.filter(({ span }) => !first.prose.some((scalar) => isWithin(span, scalar.span)));
  const better = firstBetter([near, outside, near.map((suspect) => joined(suspect, text))], (suspects) => {
    const replaced = withoutHarm(text, first, tryThem(text, suspects, read), read);
    return sumAt(near, replaced.near) < sumAt(near, counts) ? replaced : undefined;
  });
  if (better === undefined) return undefined;
  const kept = restoreProse(text, better, read);
  return { problems: lookAlikeProblems(kept.suspects), edits: toEdits(kept.suspects) };
};

/** The first that an attempt makes something of. */
const firstBetter = <Item, Better>(
  items: readonly Item[],
  attempt: (item: Item) => Better | undefined,
): Better | undefined => {
  for (const item of items) {
    const better = attempt(item);
    if (better !== undefined) return better;
  }
  return undefined;
};

const tryThem = (text: string, suspects: readonly Suspect[], read: Try): Replaced => {
  const changed = applyEdits(text, toEdits(suspects));
  const attempt = read(changed);
  return {
    suspects,
    changed,
    attempt,
    near: errorsByLine(changed, attempt, 1),
    counts: errorsByLine(changed, attempt, 0),
  };
};

/** The same without the lines that only break when their characters are replaced. */
const withoutHarm = (text: string, first: Attempt, all: Replaced, read: Try): Replaced => {
  const before = errorsByLine(text, first, 0);
  const sound = all.suspects.filter(({ line }) => (all.counts.get(line) ?? 0) <= (before.get(line) ?? 0));
  return sound.length === all.suspects.length ? all : tryThem(text, sound, read);
};

const toEdits = (suspects: readonly Suspect[]): readonly Edit[] =>
  suspects.map(({ span, meant }) => ({ span, text: meant }));

/** Errors at the lines of these characters, each line once. */
const sumAt = (suspects: readonly Suspect[], counts: ReadonlyMap<number, number>): number =>
  [...new Set(suspects.map(({ line }) => line))].reduce((sum, line) => sum + (counts.get(line) ?? 0), 0);

/** A space inside a word is mostly there by mistake. */
const joined = (suspect: Suspect, text: string): Suspect => {
  const { span, meant } = suspect;
  const isInside = meant === " " && /\w/.test(text.charAt(span.start - 1)) && /\w/.test(text.charAt(span.end));
  return isInside ? { ...suspect, meant: "" } : suspect;
};

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Puts back what stands in prose, line by line as far as no error comes back with it. */
const restoreProse = (text: string, all: Replaced, read: Try): Replaced => {
  let kept = all.suspects;
  let lines = new Set(kept.map(({ line }) => line));
  for (const prose of proseOf(all)) {
    const fewer = kept.filter((suspect) => !lines.has(suspect.line) || !prose.has(suspect));
    if (fewer.length === kept.length) continue;
    const restored = tryThem(text, fewer, read);
    const worse = [...lines].filter((line) => (restored.counts.get(line) ?? 0) > (all.counts.get(line) ?? 0));
    if (worse.length === 0) return restored;
    lines = new Set(worse);
    kept = kept.filter((suspect) => lines.has(suspect.line) || fewer.includes(suspect));
  }
  return tryThem(text, kept, read);
};
