import type { StateEntry } from "../../names/stateEntry.ts";
import type { RuleContext } from "../rule.ts";
import { enteredInside, reachFrom } from "./stateGraph.ts";

/** The chart that alone has endings that can be reached, and its states; undefined where several have. */
export const chartWithEndings = (
  context: RuleContext,
): { readonly chart: StateEntry; readonly own: readonly StateEntry[] } | undefined => {
  const reached = reachFrom(context.names.charts.values(), context);
  const charts = new Set([...reached].filter(({ draft }) => draft?.ending !== undefined).map(chartOf));
  const [chart] = charts;
  if (chart === undefined || charts.size > 1) return undefined;
  return { chart, own: [...context.names.states.values()].filter((state) => chartOf(state) === chart) };
};

const chartOf = (entry: StateEntry): StateEntry => (entry.parent === undefined ? entry : chartOf(entry.parent));

/** The states that are entered last when one is entered. */
export const innermost = (entry: StateEntry): readonly StateEntry[] => {
  const inner = enteredInside(entry);
  return inner.length === 0 ? [entry] : inner.flatMap(innermost);
};

/**
 * The states from which an ending can be reached by these ways while they are active. It goes backwards from the endings, and distinguishes
 * whether entering a state leads to an ending from whether merely being in it does.
 */
export const withWayOn = (
  entries: readonly StateEntry[],
  waysFrom: (entry: StateEntry) => readonly StateEntry[],
): ReadonlySet<StateEntry> => {
  const sourcesOf = new Map<StateEntry, StateEntry[]>();
  for (const entry of entries) {
    for (const target of waysFrom(entry)) {
      const sources = sourcesOf.get(target);
      if (sources === undefined) sourcesOf.set(target, [entry]);
      else sources.push(entry);
    }
  }
  const being = new Set<StateEntry>();
  const entering = new Set<StateEntry>();
  const waiting = entries.filter(({ draft }) => draft?.ending !== undefined).map((entry) => ({ entry, isBeing: true }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { entry, isBeing } = next;
    const seen = isBeing ? being : entering;
    if (seen.has(entry)) continue;
    seen.add(entry);
    if (isBeing) {
      waiting.push({ entry, isBeing: false });
      for (const inner of entry.children.values()) waiting.push({ entry: inner, isBeing: true });
      continue;
    }
    for (const source of sourcesOf.get(entry) ?? []) waiting.push({ entry: source, isBeing: true });
    const { parent } = entry;
    // A region that leads out takes its neighbours with it.
    if (parent !== undefined && entry.kind === "region") waiting.push({ entry: parent, isBeing: true });
    else if (parent !== undefined && enteredInside(parent).includes(entry))
      waiting.push({ entry: parent, isBeing: false });
  }
  return being;
};
