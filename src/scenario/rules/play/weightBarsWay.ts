import type { StateEntry } from "../../names/stateEntry.ts";
import { transitionLists } from "../looks/conditionPlaces.ts";
import { brokenWays, entryOf, reachFrom, targetsFrom } from "../looks/stateGraph.ts";
import { chartWithEndings, innermost, withWayOn } from "../looks/wayOn.ts";
import { type WeighedWay, weighedWays } from "../looks/weighedWays.ts";
import { type Rule, type RuleContext, rule } from "../rule.ts";

/**
 * What always weighs 0 isn't the only way on, to an ending or out of a circle in which no time passes: policies and chance would never
 * take it.
 */
export const weightBarsWay: Rule = rule("weight-bars-way", (context, report) => {
  if (context.isReported("always-for-ever", ...brokenWays)) return;
  const reached = reachFrom(context.names.charts.values(), context);
  const stuck = new Set([...withoutEnding(context), ...inCircles(context)]);
  for (const state of stuck) {
    const barred = weighedWays(context, state)?.find((way) => way.barred !== undefined)?.barred;
    if (barred === undefined || !reached.has(state)) continue;
    const message = `Only what weighs 0 leads on from "${state.id}", so a play in which the computer chooses here never gets any further.`;
    report(barred, message);
  }
});

/** The states from which what weighs 0 leads to an ending, and nothing else does. */
const withoutEnding = (context: RuleContext): readonly StateEntry[] => {
  const found = chartWithEndings(context);
  if (found === undefined) return [];
  const { chart, own } = found;
  const hopeful = withWayOn([chart, ...own], (state) => takenFrom(state, context));
  return own.filter((state) => !hopeful.has(state) && barredTargets(state, context).some((one) => hopeful.has(one)));
};

/** Where a state leads when options and outcomes are chosen by weight. */
const takenFrom = (state: StateEntry, context: RuleContext): readonly StateEntry[] => {
  const ways = weighedWays(context, state);
  if (ways === undefined || state.draft === undefined) return targetsFrom(state, context);
  const others = transitionLists(state.draft).flatMap((list) => list.map(({ to }) => to));
  return [
    ...others.flatMap((to) => entryOf(to, context.meanings, context.names.states) ?? []),
    ...ways.flatMap(({ barred, target }) => (barred === undefined && target !== undefined ? [target] : [])),
  ];
};

const barredTargets = (state: StateEntry, context: RuleContext): readonly StateEntry[] =>
  (weighedWays(context, state) ?? []).flatMap(({ barred, target }) =>
    barred === undefined || target === undefined ? [] : innermost(target),
  );

/** The states of circles in which by weight nothing happens, no time passes and no one else moves. */
const inCircles = (context: RuleContext): ReadonlySet<StateEntry> => {
  const waiting = [...context.names.states.values()].flatMap((state): [StateEntry, readonly WeighedWay[]][] => {
    const taken = weighedWays(context, state)?.filter(({ barred }) => barred === undefined) ?? [];
    return taken.length === 0 || taken.some(({ acts }) => acts) || isMoved(state) ? [] : [[state, taken]];
  });
  const left = new Map(waiting);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [state, taken] of left)
      if (!taken.every(({ target }) => target !== undefined && innermost(target).every((one) => left.has(one))))
        left.delete(state);
  }
  return new Set(left.keys());
};

/** Whether something else than its own choice may move a state at once, or its coming and going does something. */
const isMoved = (state: StateEntry): boolean => {
  for (let at: StateEntry | undefined = state; at !== undefined; at = at.parent) {
    const { always, on, enter, exit } = at.draft ?? {};
    if ([always, on, enter, exit].some((one) => one !== undefined)) return true;
  }
  return false;
};
