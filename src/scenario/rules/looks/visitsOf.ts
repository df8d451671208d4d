import type { StateEntry } from "../../names/stateEntry.ts";
import type { RuleContext } from "../rule.ts";
import { enteredInside, targetsFrom } from "./stateGraph.ts";

/**
 * How often each state is visited in one run, at most once: the chance that it's on the way when each way on is as
 * likely as the others. States are taken in the order in which they are found from the starts of the charts; ways back
 * to an earlier one don't count, since what was read needn't be read again. Linear in states and transitions.
 */
export const visitsOf = (context: RuleContext): ReadonlyMap<StateEntry, number> => {
  const order = orderOf(context);
  const place = new Map(order.map((entry, index) => [entry, index]));
  const visits = new Map<StateEntry, number>();
  const add = (entry: StateEntry, share: number): void => {
    visits.set(entry, Math.min(1, (visits.get(entry) ?? 0) + share));
  };
  for (const chart of context.names.charts.values()) add(chart, 1);
  for (const [index, entry] of order.entries()) {
    const own = visits.get(entry) ?? 0;
    for (const inner of enteredInside(entry)) add(inner, own);
    const onward = new Set(targetsFrom(entry, context).filter((target) => (place.get(target) ?? 0) > index));
    for (const target of onward) add(target, own / onward.size);
  }
  return visits;
};

/** Every state that can be reached, breadth first. */
const orderOf = (context: RuleContext): readonly StateEntry[] => {
  const order = new Set<StateEntry>(context.names.charts.values());
  for (const entry of order) {
    for (const next of [...enteredInside(entry), ...targetsFrom(entry, context)]) order.add(next);
  }
  return [...order];
};
