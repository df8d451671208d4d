import type { Program, ProgramTransition } from "#engine";
import type { Around } from "./around.ts";
import { type Moment, toMoment } from "./moment.ts";
import { judgeCode, type Rough } from "./rough.ts";
import type { Loose, Slice } from "./slice.ts";
import { spread } from "./spread.ts";
import { actsOf, takeAll } from "./takeAll.ts";
import { conditionOf, type TransitionTable } from "./transitionTable.ts";

/** A slice, with what is worked out once for all of its steps. */
export type Ground = { readonly slice: Slice; readonly around: Around; readonly table: TransitionTable };

/** The innermost nodes of the slice's own charts. */
export const leavesIn = ({ hasChart }: Slice, { leaves }: Rough): readonly number[] =>
  leaves.filter((_, chart) => hasChart[chart] === true);

/** Each chart's first enabled transition, from the innermost node outward, in every way that what is known leaves open. */
export const combinations = (
  slice: Slice,
  rough: Rough,
  of: (node: number) => readonly ProgramTransition[],
): readonly (readonly ProgramTransition[])[] => {
  let all: readonly (readonly ProgramTransition[])[] = [[]];
  for (const leaf of leavesIn(slice, rough)) {
    const picks = picksAt(slice, rough, upFrom(slice.program, leaf).flatMap(of));
    if (picks.length === 1 && picks[0] === undefined) continue;
    all = spread(all, (taken) => picks.map((pick) => (pick === undefined ? taken : [...taken, pick])));
  }
  return all;
};

/** The moments that transitions taken together lead to. */
export const take = (
  { slice, around }: Ground,
  moment: Moment,
  transitions: readonly ProgramTransition[],
): readonly Moment[] => {
  const before = {
    ...moment,
    isStirred: moment.isStirred || stirs(slice.program, around, moment.rough, transitions),
    loose: transitions.flatMap((one) => looseGuard(slice, moment.rough, one)),
  };
  return takeAll(slice, moment.rough, transitions).map((rough) => toMoment(around, before, rough));
};

/** Whether what transitions do changes a variable that the rest of the program looks at. */
const stirs = (
  program: Program,
  { watchedVariables }: Around,
  rough: Rough,
  transitions: readonly ProgramTransition[],
): boolean =>
  transitions.some((one) =>
    actsOf(program, rough, one).some(({ groups }) =>
      groups.some(({ effects }) => effects.some(({ variable }) => watchedVariables.has(variable))),
    ),
  );

/** A node and those around it, outward. */
export const upFrom = ({ nodes }: Program, leaf: number): readonly number[] => {
  const path: number[] = [];
  for (let at = leaf; at >= 0; at = nodes[at]?.parent ?? -1) path.push(at);
  return path;
};

/** The condition of a transition, where it isn't known whether it holds. */
const looseGuard = (slice: Slice, rough: Rough, transition: ProgramTransition): readonly Loose[] => {
  const code = conditionOf(slice.program, transition);
  return code !== undefined && judgeCode(slice, rough, code) === "maybe" ? [{ kind: "guard", code }] : [];
};

/** What can be picked among transitions of which the first enabled one is taken; undefined for none. */
const picksAt = (
  slice: Slice,
  rough: Rough,
  transitions: readonly ProgramTransition[],
): readonly (ProgramTransition | undefined)[] => {
  const picks: ProgramTransition[] = [];
  for (const one of transitions) {
    // Whether sealed choices lead this way depends on what was sealed, which a slice doesn't know.
    const holds = isOfSealed(one) ? "maybe" : judgeCode(slice, rough, one.when);
    if (holds === "no") continue;
    picks.push(one);
    if (holds === "yes") return picks;
  }
  return [...picks, undefined];
};

const isOfSealed = ({ trigger }: ProgramTransition): boolean => trigger.kind === "sealed";
