import type { Around } from "./around.ts";
import { afterAct, type Rough } from "./rough.ts";
import type { Loose, Slice } from "./slice.ts";
import { SpreadError } from "./spread.ts";
import { pathInto } from "./takeAll.ts";

/**
 * A slice's state in the course of a step. `isStirred`: the rest of the program may still do something within it; `isAskedAround`: a window
 * of the rest may be open. At rest nothing is left to be done.
 */
export type Moment = {
  readonly rough: Rough;
  readonly isStirred: boolean;
  readonly isAskedAround: boolean;
  readonly isAtRest: boolean;
  /** What had to be let happen for it to come about. */
  readonly loose: readonly Loose[];
};

/** Where more signals wait than this, they breed, at least as far as the slice can tell. */
const MOST_WAITING = 200;

/** The moment after something happened in the slice: what of it stirs the rest. */
export const toMoment = (around: Around, before: Moment, rough: Rough): Moment => {
  const old = before.rough.queue.length;
  const isStirred =
    before.isStirred ||
    rough.queue.slice(old).some((signal) => around.heardAround.has(signal)) ||
    rough.leaves.some((leaf, chart) => leaf !== before.rough.leaves[chart] && around.watchedCharts.has(chart));
  const queue = rough.queue.filter((signal, place) => place < old || around.heard.has(signal));
  if (queue.length > MOST_WAITING) throw new SpreadError("The slice raises signals faster than it hears them.");
  return { ...before, rough: { ...rough, queue }, isStirred };
};

/** Where a slice may be before anything has happened in it. */
export const firstMoments = (slice: Slice, around: Around): readonly Moment[] => {
  const { program, hasChart, ranges } = slice;
  const start: Rough = {
    leaves: program.roots.map(() => -1),
    ranges: program.variables.map((variable, index) =>
      (ranges[index] ?? []).findIndex(({ low, high }) => low <= variable.start && variable.start <= high),
    ),
    queue: [],
  };
  let all: readonly Rough[] = [start];
  for (const [chart, root] of program.roots.entries())
    if (hasChart[chart] === true)
      for (const node of pathInto(program, -1, root))
        all = afterAct(
          slice,
          all.map((rough) => ({ ...rough, leaves: rough.leaves.map((old, index) => (index === chart ? node : old)) })),
          program.nodes[node]?.enter ?? { groups: [], raise: [] },
        );
  const blank = { rough: { ...start, queue: [] }, isStirred: true, isAskedAround: false, isAtRest: false, loose: [] };
  return all.map((rough) => toMoment(around, blank, rough));
};

/** The same moment with something happening again. */
export const begin = (moment: Moment): Moment => ({ ...moment, isAtRest: false, loose: [] });

/** Moments that come about only if something more is let happen. */
export const loosely = (moments: readonly Moment[], loose: Loose): readonly Moment[] =>
  moments.map((moment) => ({ ...moment, loose: [...moment.loose, loose] }));
