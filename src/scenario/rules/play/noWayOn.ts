import type { StateEntry } from "../../names/stateEntry.ts";
import { brokenWays, enteredInside, reachFrom, targetsFrom } from "../looks/stateGraph.ts";
import { type Rule, type RuleContext, rule } from "../rule.ts";

/**
 * Where one chart alone has the endings, each of its states has a way on to one of them. Only the states where the
 * way is lost are reported, not those behind them.
 */
export const noWayOn: Rule = rule("no-way-on", (context, report) => {
  if (context.isReported("always-for-ever", ...brokenWays)) return;
  const reached = reachFrom(context.names.charts.values(), context);
  const endings = [...reached].filter(({ draft }) => draft?.ending !== undefined);
  const charts = new Set(endings.map(chartOf));
  const [chart] = charts;
  if (chart === undefined || charts.size > 1) return;
  const own = [...context.names.states.values()].filter((state) => chartOf(state) === chart);
  const hopeful = withWayOn([chart, ...own], context);
  const lost = new Set(own.filter((state) => reached.has(state) && state.children.size === 0 && !hopeful.has(state)));
  const before = own.filter((state) => !lost.has(state)).flatMap((state) => [...targetsFrom(state, context), state]);
  const firstInside = new Set([chart, ...before].flatMap(innermost));
  for (const state of lost) {
    if (!firstInside.has(state)) continue;
    report(state.span, `No ending can be reached from state "${state.id}".`);
  }
});

const chartOf = (entry: StateEntry): StateEntry => (entry.parent === undefined ? entry : chartOf(entry.parent));

/** The states that are entered last when one is entered. */
const innermost = (entry: StateEntry): readonly StateEntry[] => {
  const inner = enteredInside(entry);
  return inner.length === 0 ? [entry] : inner.flatMap(innermost);
};

/**
 * The states from which an ending can be reached while they are active. It goes backwards from the endings, and tells
 * apart whether entering a state leads to an ending from whether merely being in it does.
 */
const withWayOn = (entries: readonly StateEntry[], context: RuleContext): ReadonlySet<StateEntry> => {
  const sourcesOf = new Map<StateEntry, StateEntry[]>();
  for (const entry of entries) {
    for (const target of targetsFrom(entry, context)) {
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
