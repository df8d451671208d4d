import { type CurvePoints, everyInteger, hull, type Interval, meet } from "#base";

/** What a scenario declares, as far as expressions can ask for it. */
export type World = {
  /** The values that an integer variable can have. */
  readonly integers: ReadonlyMap<string, Interval>;
  /** The values that an enum can have, as indexes, and those of a boolean, as 0 and 1. */
  readonly choices: ReadonlyMap<string, ReadonlySet<number>>;
  readonly curves: ReadonlyMap<string, CurvePoints>;
  /** By the path of a chart, region or compound state: the ids inside it, of which one is active whenever it is. */
  readonly alternatives: ReadonlyMap<string, readonly string[]>;
};

/**
 * What is known where something is evaluated, beside what the scenario declares. It leaves out what isn't known, so
 * that it's small. Facts describe a set of situations, and as far as they show, that set is never empty.
 */
export type Facts = {
  readonly world: World;
  readonly integers: ReadonlyMap<string, Interval>;
  readonly choices: ReadonlyMap<string, ReadonlySet<number>>;
  /** Which of its alternatives is active in a chart, region or state that is active itself. */
  readonly active: ReadonlyMap<string, string>;
  /** Paths of states that aren't active. */
  readonly inactive: ReadonlySet<string>;
};

/** Nothing is known but what the scenario declares. */
export const noFacts = (world: World): Facts => ({
  world,
  integers: new Map(),
  choices: new Map(),
  active: new Map(),
  inactive: new Set(),
});

/** The values that an integer variable can still have; of an enum, the indexes of its values. */
export const integerIn = ({ world, integers, choices }: Facts, id: string): Interval => {
  const known = integers.get(id) ?? world.integers.get(id);
  if (known !== undefined) return known;
  const indexes = [...(choices.get(id) ?? world.choices.get(id) ?? [])];
  return indexes.length === 0 ? everyInteger : { low: Math.min(...indexes), high: Math.max(...indexes) };
};

/** The facts with an integer variable held within an interval; undefined when it can't be there. */
export const holdWithin = (facts: Facts, id: string, interval: Interval): Facts | undefined => {
  const before = facts.integers.get(id) ?? facts.world.integers.get(id);
  if (before === undefined) return facts;
  const after = meet(before, interval);
  if (after === undefined) return undefined;
  return after.low === before.low && after.high === before.high
    ? facts
    : { ...facts, integers: new Map(facts.integers).set(id, after) };
};

/** The facts with an enum or boolean that has one value, or hasn't; undefined when that can't be. */
export const holdChoice = (facts: Facts, id: string, value: number, has: boolean): Facts | undefined => {
  const before = facts.choices.get(id) ?? facts.world.choices.get(id);
  if (before === undefined) return facts;
  const after = new Set([...before].filter((one) => (one === value) === has));
  if (after.size === 0) return undefined;
  return after.size === before.size ? facts : { ...facts, choices: new Map(facts.choices).set(id, after) };
};

/** What is true of either; undefined stands for situations that can't be. */
export const either = (a: Facts | undefined, b: Facts | undefined): Facts | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    world: a.world,
    integers: shared(a.integers, b.integers, hull),
    choices: shared(a.choices, b.choices, (left, right) => new Set([...left, ...right])),
    active: new Map([...a.active].filter(([path, child]) => b.active.get(path) === child)),
    inactive: new Set([...a.inactive].filter((path) => b.inactive.has(path))),
  };
};

const shared = <Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  join: (left: Value, right: Value) => Value,
): ReadonlyMap<string, Value> =>
  new Map(
    [...a].flatMap(([id, left]) => {
      const right = b.get(id);
      return right === undefined ? [] : [[id, join(left, right)] as const];
    }),
  );
