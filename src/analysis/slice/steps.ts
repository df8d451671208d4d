import type { Program, ProgramTransition } from "#engine";
import { type Around, aroundOf } from "./around.ts";
import { afterAct, judgeCode, type Rough } from "./rough.ts";
import type { Loose, Slice } from "./slice.ts";
import { actsOf, pathInto, takeAll } from "./takeAll.ts";

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

/** What a slice can do: the rest of the program may do whatever its texts don't rule out, so that every play of the whole is among these. */
export type Steps = {
  readonly first: readonly Moment[];
  readonly next: (moment: Moment) => readonly Moment[];
  /** Whether a play surely stands still here, with a window of the slice open or at an ending of it. */
  readonly isSurelySeen: (moment: Moment) => boolean;
};

export const createSteps = (slice: Slice): Steps => {
  const { program, hasChart } = slice;
  const around = aroundOf(slice);
  const table = tableOf(program);
  const leavesIn = ({ leaves }: Rough): readonly number[] => leaves.filter((_, chart) => hasChart[chart] === true);
  const isEnded = (rough: Rough): boolean => leavesIn(rough).some((leaf) => (program.nodes[leaf]?.ending ?? -1) >= 0);
  const windowsIn = (rough: Rough): readonly number[] =>
    leavesIn(rough).filter((leaf) => program.nodes[leaf]?.role === "open");
  const moved = (before: Moment, rough: Rough): Moment => toMoment(around, before, rough);

  /** Each chart's first enabled transition, from the innermost node outward, in every way that what is known leaves open. */
  const combinations = (rough: Rough, of: (node: number) => readonly ProgramTransition[]) => {
    let all: readonly (readonly ProgramTransition[])[] = [[]];
    for (const leaf of leavesIn(rough)) {
      const picks = picksAt(slice, rough, upFrom(program, leaf).flatMap(of));
      if (picks.length === 1 && picks[0] === undefined) continue;
      all = all.flatMap((taken) => picks.map((pick) => (pick === undefined ? taken : [...taken, pick])));
    }
    return all;
  };
  const take = (moment: Moment, transitions: readonly ProgramTransition[]): readonly Moment[] =>
    takeAll(slice, moment.rough, transitions).map((rough) =>
      moved(
        {
          ...moment,
          isStirred: moment.isStirred || stirs(moment.rough, transitions),
          loose: transitions.flatMap((one) => looseGuard(slice, moment.rough, one)),
        },
        rough,
      ),
    );
  const stirs = (rough: Rough, transitions: readonly ProgramTransition[]): boolean =>
    transitions.some((one) =>
      actsOf(program, rough, one).some(({ groups }) =>
        groups.some(({ effects }) => effects.some(({ variable }) => around.watchedVariables.has(variable))),
      ),
    );
  const hear = (moment: Moment, signal: number): readonly Moment[] =>
    combinations(moment.rough, (node) => table.hearing(node, signal)).flatMap((taken) => take(moment, taken));

  const goOn = (moment: Moment): readonly Moment[] => {
    const byThemselves = combinations(moment.rough, table.byThemselves);
    const acting = byThemselves.filter((taken) => taken.length > 0).flatMap((taken) => take(moment, taken));
    return byThemselves.some((taken) => taken.length === 0) ? [...acting, ...wait(moment)] : acting;
  };
  const wait = (moment: Moment): readonly Moment[] => {
    const { rough, isStirred } = moment;
    const [signal, ...queue] = rough.queue;
    const stirred = isStirred
      ? around.reactions.flatMap((one) => loosely(hear(moment, one), { kind: "signal", signal: one }))
      : [];
    if (signal !== undefined) return [...stirred, ...hear({ ...moment, rough: { ...rough, queue } }, signal)];
    const isAskedAround = moment.isAskedAround || isStirred;
    return [...stirred, { rough, isStirred: false, isAskedAround, isAtRest: true, loose: [] }];
  };
  const begin = (moment: Moment): Moment => ({ ...moment, isAtRest: false, loose: [] });
  const bystanders = (moment: Moment): readonly Moment[] =>
    around.events.flatMap((act) =>
      afterAct(slice, [moment.rough], act).map((rough) => ({
        ...begin(moment),
        rough,
        isStirred: true,
        isAskedAround: true,
        loose: act.raise.map((signal): Loose => ({ kind: "signal", signal })),
      })),
    );
  const choose = (moment: Moment): readonly Moment[] => {
    const windows = windowsIn(moment.rough);
    if (windows.length === 0) return [];
    return windows
      .flatMap((node) => table.choices(node))
      .filter((one) => judgeCode(slice, moment.rough, conditionOf(program, one)) !== "no")
      .flatMap((one) => take(begin(moment), [one]));
  };
  const pass = (moment: Moment): readonly Moment[] => {
    const timed = { ...begin(moment), isAskedAround: false, isStirred: around.readsHour };
    const due = leavesIn(moment.rough)
      .flatMap((leaf) => upFrom(program, leaf).flatMap(table.timed))
      .filter(({ when }) => judgeCode(slice, moment.rough, when) !== "no")
      .flatMap((one) => take(timed, [one]));
    return around.readsHour ? [timed, ...due] : due;
  };
  const next = (moment: Moment): readonly Moment[] => {
    if (!moment.isAtRest) return goOn(moment);
    if (isEnded(moment.rough)) return [];
    if (windowsIn(moment.rough).length > 0)
      return [...choose(moment), ...(moment.isAskedAround ? bystanders(moment) : [])];
    return [...bystanders(moment), ...pass(moment)];
  };
  return {
    first: firstMoments(slice, around),
    next,
    isSurelySeen: ({ rough, isAtRest }) => isAtRest && (isEnded(rough) || windowsIn(rough).length > 0),
  };
};

/** The moment after something happened in the slice: what of it stirs the rest. */
const toMoment = (around: Around, before: Moment, rough: Rough): Moment => {
  const old = before.rough.queue.length;
  const isStirred =
    before.isStirred ||
    rough.queue.slice(old).some((signal) => around.heardAround.has(signal)) ||
    rough.leaves.some((leaf, chart) => leaf !== before.rough.leaves[chart] && around.watchedCharts.has(chart));
  const queue = rough.queue.filter((signal, place) => place < old || around.heard.has(signal));
  return { ...before, rough: { ...rough, queue }, isStirred };
};

const firstMoments = (slice: Slice, around: Around): readonly Moment[] => {
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

const loosely = (moments: readonly Moment[], loose: Loose): readonly Moment[] =>
  moments.map((moment) => ({ ...moment, loose: [...moment.loose, loose] }));

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
    const holds = one.trigger.kind === "sealed" ? "maybe" : judgeCode(slice, rough, one.when);
    if (holds === "no") continue;
    picks.push(one);
    if (holds === "yes") return picks;
  }
  return [...picks, undefined];
};

const upFrom = ({ nodes }: Program, leaf: number): readonly number[] => {
  const path: number[] = [];
  for (let at = leaf; at >= 0; at = nodes[at]?.parent ?? -1) path.push(at);
  return path;
};

/** Whether a choice is legal, as far as the rules say it by one condition. */
const conditionOf = ({ windows, initiatives }: Program, { trigger, when }: ProgramTransition) => {
  if (trigger.kind === "option") return windows[trigger.window]?.desks[0]?.options[trigger.option]?.when;
  return trigger.kind === "initiative" ? initiatives[trigger.initiative]?.when : when;
};

const tableOf = ({ nodes, transitions }: Program) => {
  const of = (isOne: (one: ProgramTransition) => boolean): ((node: number) => readonly ProgramTransition[]) => {
    const byNode = nodes.map(({ index }) => transitions.filter((one) => one.source === index && isOne(one)));
    return (node) => byNode[node] ?? [];
  };
  const signals = of(({ trigger }) => trigger.kind === "signal");
  return {
    byThemselves: of(({ trigger }) => trigger.kind === "always" || trigger.kind === "sealed"),
    choices: of(({ trigger: { kind } }) => kind === "option" || kind === "several" || kind === "initiative"),
    timed: of(({ trigger }) => trigger.kind === "timer"),
    hearing: (node: number, signal: number) =>
      signals(node).filter(({ trigger }) => trigger.kind === "signal" && trigger.signal === signal),
  };
};
