import type { StateEntry } from "../../names/stateEntry.ts";
import type { RuleContext } from "../rule.ts";
import { type Look, onceEach } from "./onceEach.ts";
import { enteredInside, entryOf } from "./stateGraph.ts";

/**
 * By state, an hour before which it can't be active: along the shortest way from the start of its chart, waits and choices that take time counted,
 * everything else taken as happening at once. States that can't be reached aren't there. Quadratic in the states.
 */
export const earliestHours: Look<ReadonlyMap<StateEntry, number>> = onceEach((context) => {
  const known = new Map<StateEntry, number>();
  const waiting = new Map<StateEntry, number>();
  const offer = (entry: StateEntry, hour: number): void => {
    if (!known.has(entry) && hour < (waiting.get(entry) ?? Number.POSITIVE_INFINITY)) waiting.set(entry, hour);
  };
  for (const chart of context.names.charts.values()) offer(chart, 0);
  for (let next = soonest(waiting); next !== undefined; next = soonest(waiting)) {
    const [entry, hour] = next;
    waiting.delete(entry);
    known.set(entry, hour);
    if (entry.parent !== undefined) offer(entry.parent, hour);
    for (const inner of enteredInside(entry)) offer(inner, hour);
    for (const { to, hours } of waysOf(entry, context)) offer(to, hour + hours);
  }
  return known;
});

const soonest = (waiting: ReadonlyMap<StateEntry, number>): readonly [StateEntry, number] | undefined => {
  let found: readonly [StateEntry, number] | undefined;
  for (const one of waiting) if (found === undefined || one[1] < found[1]) found = one;
  return found;
};

type Way = { readonly to: StateEntry; readonly hours: number };

const waysOf = ({ draft }: StateEntry, { meanings, names }: RuleContext): readonly Way[] => {
  const { always = [], on = [], after = [], every = [], together, decide, chance } = draft ?? {};
  const written = [
    ...[...always, ...on.flatMap(({ value }) => value), ...(together?.resolve ?? [])].map(({ to }) => ({
      to,
      hours: 0,
    })),
    ...[...after, ...every].flatMap(({ key, value }) => value.map(({ to }) => ({ to, hours: key.value }))),
    { to: decide?.to, hours: decide?.takes?.value ?? 0 },
    // The option of a deadline is taken without the time that it takes.
    ...(decide?.options ?? []).map(({ value: { to, takes } }) => ({
      to,
      hours: decide?.deadline === undefined ? (takes?.value ?? 0) : 0,
    })),
    ...(chance?.outcomes ?? []).map(({ value: { to, takes } }) => ({ to, hours: takes?.value ?? 0 })),
  ];
  return written.flatMap(({ to, hours }) => {
    const target = entryOf(to, meanings, names.states);
    return target === undefined ? [] : [{ to: target, hours }];
  });
};
