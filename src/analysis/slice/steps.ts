import { aroundOf } from "./around.ts";
import { begin, firstMoments, loosely, type Moment } from "./moment.ts";
import { afterAct, judgeCode, type Rough } from "./rough.ts";
import type { Loose, Slice } from "./slice.ts";
import { spread } from "./spread.ts";
import { combinations, type Ground, leavesIn, take, upFrom } from "./takeEnabled.ts";
import { conditionOf, tableOf } from "./transitionTable.ts";

/** What a slice can do: the rest of the program may do whatever its texts don't rule out, so that every play of the whole is among these. */
export type Steps = {
  readonly first: readonly Moment[];
  readonly next: (moment: Moment) => readonly Moment[];
  /** Whether a play surely stands still here, with a window of the slice open or at an ending of it. */
  readonly isSurelySeen: (moment: Moment) => boolean;
};

export const createSteps = (slice: Slice): Steps => {
  const ground: Ground = { slice, around: aroundOf(slice), table: tableOf(slice.program) };
  return {
    first: firstMoments(slice, ground.around),
    next: (moment) => {
      if (!moment.isAtRest) return goOn(ground, moment);
      if (isEnded(slice, moment.rough)) return [];
      if (windowsIn(slice, moment.rough).length === 0) return [...bystanders(ground, moment), ...pass(ground, moment)];
      return [...choose(ground, moment), ...(moment.isAskedAround ? bystanders(ground, moment) : [])];
    },
    isSurelySeen: ({ rough, isAtRest }) => isAtRest && (isEnded(slice, rough) || windowsIn(slice, rough).length > 0),
  };
};

const isEnded = (slice: Slice, rough: Rough): boolean =>
  leavesIn(slice, rough).some((leaf) => (slice.program.nodes[leaf]?.ending ?? -1) >= 0);

const windowsIn = (slice: Slice, rough: Rough): readonly number[] =>
  leavesIn(slice, rough).filter((leaf) => slice.program.nodes[leaf]?.role === "open");

/** A microstep: what happens by itself, or what waits. */
const goOn = (ground: Ground, moment: Moment): readonly Moment[] => {
  const byThemselves = combinations(ground.slice, moment.rough, ground.table.byThemselves);
  const acting = spread(
    byThemselves.filter((taken) => taken.length > 0),
    (taken) => take(ground, moment, taken),
  );
  return byThemselves.some((taken) => taken.length === 0) ? [...acting, ...wait(ground, moment)] : acting;
};

/** The next signal is heard, or one of the rest if it is stirred; without any, the step is over. */
const wait = (ground: Ground, moment: Moment): readonly Moment[] => {
  const { rough, isStirred } = moment;
  const [signal, ...queue] = rough.queue;
  const stirred = isStirred
    ? spread(ground.around.reactions, (one) => loosely(hear(ground, moment, one), { kind: "signal", signal: one }))
    : [];
  if (signal !== undefined) return [...stirred, ...hear(ground, { ...moment, rough: { ...rough, queue } }, signal)];
  const isAskedAround = moment.isAskedAround || isStirred;
  return [...stirred, { rough, isStirred: false, isAskedAround, isAtRest: true, loose: [] }];
};

const hear = (ground: Ground, moment: Moment, signal: number): readonly Moment[] =>
  spread(
    combinations(ground.slice, moment.rough, (node) => ground.table.hearing(node, signal)),
    (taken) => take(ground, moment, taken),
  );

/** What choices, draws and deadlines of the rest may do within the slice. */
const bystanders = ({ slice, around }: Ground, moment: Moment): readonly Moment[] =>
  spread(around.events, (act) =>
    afterAct(slice, [moment.rough], act).map((rough) => ({
      ...begin(moment),
      rough,
      isStirred: true,
      isAskedAround: true,
      loose: act.raise.map((signal): Loose => ({ kind: "signal", signal })),
    })),
  );

const choose = (ground: Ground, moment: Moment): readonly Moment[] =>
  windowsIn(ground.slice, moment.rough)
    .flatMap((node) => ground.table.choices(node))
    .filter((one) => judgeCode(ground.slice, moment.rough, conditionOf(ground.slice.program, one)) !== "no")
    .flatMap((one) => take(ground, begin(moment), [one]));

/** Time goes on: to a deadline of the slice, or to any hour where the slice reads it. */
const pass = (ground: Ground, moment: Moment): readonly Moment[] => {
  const { slice, around, table } = ground;
  const timed = { ...begin(moment), isAskedAround: false, isStirred: around.readsHour };
  const due = leavesIn(slice, moment.rough)
    .flatMap((leaf) => upFrom(slice.program, leaf).flatMap(table.timed))
    .filter(({ when }) => judgeCode(slice, moment.rough, when) !== "no")
    .flatMap((one) => take(ground, timed, [one]));
  return around.readsHour ? [timed, ...due] : due;
};
