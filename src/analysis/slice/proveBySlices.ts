import type { Program } from "#engine";
import { advance, isPromise, type Memory, type PromiseCheck } from "../checks/promise.ts";
import type { Moment } from "./moment.ts";
import { judgeCode, nameOf } from "./rough.ts";
import { type Loose, type Parts, partsOf, type Slice, toSlice, withDeciders } from "./slice.ts";
import { SpreadError } from "./spread.ts";
import { createSteps } from "./steps.ts";

/** A slice of more moments than this is left: they take a minute or two, and 500 MB. */
const MOST_MOMENTS = 1_500_000;

/** Work pauses after so many moments. */
const OFTEN = 4_096;

/** By which part of a program a promise was proved. */
export type SliceProof = {
  readonly charts: readonly string[];
  readonly variables: readonly string[];
  readonly moments: number;
};

/**
 * Proves a promise of the kinds never, always and before on a part of the program, wider and wider ones in turn, the rest being let do whatever it
 * can: so what no play of the part breaks, no play of the whole does. Undefined where no part suffices, which says nothing. Pauses now
 * and then; `next(true)` stops it.
 */
export function* proveBySlices(
  program: Program,
  check: number,
  mostMoments: number = MOST_MOMENTS,
): Generator<{ readonly moments: number }, SliceProof | undefined, boolean | undefined> {
  const promise = program.checks[check];
  if (promise === undefined || !isPromise(promise) || promise.kind === "leads_to") return undefined;
  const conditions = "other" in promise ? [promise.condition, promise.other] : [promise.condition];
  let parts: Parts | undefined = partsOf(program, conditions);
  while (parts !== undefined) {
    const slice = toSlice(program, parts, conditions);
    if (hasParallel(slice)) return undefined;
    const found: Tried = yield* tryToBreak(slice, promise, mostMoments);
    if (found.kind === "kept") return toProof(slice, found.moments);
    if (found.kind !== "broken") return undefined;
    const before: Parts = parts;
    parts = found.loose.reduce<Parts | undefined>(
      (wider, loose) => wider ?? withDeciders(program, before, loose),
      undefined,
    );
  }
  return undefined;
}

type Tried =
  | { readonly kind: "kept"; readonly moments: number }
  /** What was loose on the way there, the last first. */
  | { readonly kind: "broken"; readonly loose: readonly Loose[] }
  | { readonly kind: "large" | "stopped" };

type Entry = { readonly moment: Moment; readonly memory: Memory; readonly from: Entry | undefined };

function* tryToBreak(
  slice: Slice,
  promise: PromiseCheck,
  mostMoments: number,
): Generator<{ readonly moments: number }, Tried, boolean | undefined> {
  const steps = within(() => createSteps(slice));
  if (steps === undefined) return { kind: "large" };
  const met = new Set<string>();
  const queue: Entry[] = [];
  let broken: Entry | undefined;
  const enter = (entry: Entry): void => {
    const name = nameOfEntry(entry);
    if (met.has(name)) return;
    met.add(name);
    queue.push(entry);
  };
  const look = (entry: Entry): void => {
    if (!steps.isSurelySeen(entry.moment)) enter(entry);
    if (!entry.moment.isAtRest) return;
    for (const mark of marksAt(slice, entry.moment, promise)) {
      const memory = advance(promise.kind, entry.memory, mark);
      if (memory === "broken") broken ??= entry;
      else enter({ ...entry, memory });
    }
  };
  for (const moment of steps.first) look({ moment, memory: 0, from: undefined });
  for (let done = 0; done < queue.length && broken === undefined; done++) {
    const from = queue[done];
    if (from === undefined) continue;
    if (met.size > mostMoments) return { kind: "large" };
    if (done % OFTEN === OFTEN - 1 && (yield { moments: met.size }) === true) return { kind: "stopped" };
    const next = within(() => steps.next(from.moment));
    if (next === undefined) return { kind: "large" };
    for (const moment of next) look({ moment, memory: from.memory, from });
  }
  return broken === undefined ? { kind: "kept", moments: met.size } : { kind: "broken", loose: looseOnTheWay(broken) };
}

/** What is worked out, or undefined where it spreads too far. */
const within = <Found>(work: () => Found): Found | undefined => {
  try {
    return work();
  } catch (error) {
    if (error instanceof SpreadError) return undefined;
    throw error;
  }
};

const nameOfEntry = ({ moment, memory }: Entry): string => {
  const { rough, isStirred, isAskedAround, isAtRest } = moment;
  return `${nameOf(rough)};${memory}${isStirred ? 1 : 0}${isAskedAround ? 1 : 0}${isAtRest ? 1 : 0}`;
};

const looseOnTheWay = (last: Entry): readonly Loose[] => {
  const loose: Loose[] = [];
  for (let at: Entry | undefined = last; at !== undefined; at = at.from) loose.push(...at.moment.loose);
  return loose;
};

/** What the promise's conditions can be at a moment: see `readMark`. */
const marksAt = (slice: Slice, { rough }: Moment, promise: PromiseCheck): readonly number[] => {
  const bits = (code: PromiseCheck["condition"], bit: number): readonly number[] => {
    switch (judgeCode(slice, rough, code)) {
      case "yes":
        return [bit];
      case "no":
        return [0];
      case "maybe":
        return [0, bit];
    }
  };
  const others = "other" in promise ? bits(promise.other, 2) : [0];
  return bits(promise.condition, 1).flatMap((one) => others.map((other) => one | other));
};

const hasParallel = ({ program, hasChart }: Slice): boolean =>
  program.nodes.some(({ kind, chart }) => kind === "parallel" && hasChart[chart] === true);

const toProof = ({ program, hasChart, ranges }: Slice, moments: number): SliceProof => ({
  charts: program.scenario.charts.filter((_, chart) => hasChart[chart] === true).map(({ id }) => id),
  variables: program.variables.filter((_, index) => (ranges[index]?.length ?? 1) > 1).map(({ id }) => id),
  moments,
});
