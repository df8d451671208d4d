import type { TimedTransition, Transition } from "#scenario/model";
import { type ChartContext, type ChartTables, createTables, type GrowingTables } from "./chartTables.ts";
import type { Place } from "./layOut.ts";
import { lowerAct, NO_ACT } from "./lowerAct.ts";
import { lowerInner } from "./lowerInner.ts";
import { act, newsOf, targetOf } from "./lowerTarget.ts";
import { addWindow } from "./lowerWindow.ts";
import type { Node, Trigger } from "./program.ts";

/** Nodes, windows, timers and transitions of all charts, in file order. */
export const lowerCharts = (context: ChartContext): ChartTables => {
  const tables = createTables(context);
  for (const place of context.places) lowerPlace(place, context, tables);
  const { windows, timers, transitions, slots } = tables;
  const nodes = tables.nodes.map((node) => ({ ...node, timers: timersOf(tables, node) }));
  return { nodes, windows, timers, transitions, slots };
};

const lowerPlace = (place: Place, context: ChartContext, tables: GrowingTables): void => {
  const window = place.role === "state" ? lowerState(place, context, tables) : lowerInner(place, context, tables);
  tables.nodes.push({ ...contents(place, context), timers: [], window });
};

/** The timers that entering a node starts; known only when every state has been lowered. */
const timersOf = ({ timers }: GrowingTables, { index: owner }: Node): readonly number[] =>
  timers.filter(({ node }) => node === owner).map(({ index }) => index);

const contents = (place: Place, { scope, signal, ending }: ChartContext): Omit<Node, "timers" | "window"> => {
  const { index, id, path, role, chart, parent, children, state } = place;
  const own = role === "state";
  const kind = children.length === 0 ? "atomic" : own && state.kind === "parallel" ? "parallel" : "compound";
  const startsIn = state.kind === "compound" ? `${state.path}.${state.start}` : undefined;
  return {
    index,
    id,
    path,
    role,
    kind,
    chart,
    parent,
    children,
    start: kind !== "compound" ? -1 : startsIn === undefined ? (children[0] ?? -1) : scope.node(startsIn),
    enter: own ? lowerAct(state.enter, scope, signal) : NO_ACT,
    exit: own ? lowerAct(state.exit, scope, signal) : NO_ACT,
    ending: own && state.kind === "atomic" && state.ending !== undefined ? ending(state.ending.id) : -1,
  };
};

/** The state's own transitions and timers, and its window's table row; gives that row's index or -1. */
const lowerState = (place: Place, context: ChartContext, tables: GrowingTables): number => {
  const { state, index } = place;
  const add = (transition: Transition, trigger: Trigger): void =>
    tables.addTransition(
      {
        source: index,
        trigger,
        target: targetOf(transition.to, context),
        act: act(transition, context),
        ...newsOf(transition),
      },
      transition.when,
    );
  for (const transition of state.always) add(transition, { kind: "always" });
  for (const transition of state.on) add(transition, { kind: "signal", signal: context.signal(transition.signal) });
  const addTimed = (kind: "after" | "every", list: readonly TimedTransition[]): void => {
    for (const [hours, transitions] of groupByHours(list)) {
      const timer = tables.addTimer(index, kind, hours);
      for (const transition of transitions) add(transition, { kind: "timer", timer });
    }
  };
  addTimed("after", state.after);
  addTimed("every", state.every ?? []);
  if (state.kind !== "atomic" || state.window === undefined) return -1;
  return addWindow(place, state.window, context, tables);
};

const groupByHours = (list: readonly TimedTransition[]): ReadonlyMap<number, readonly Transition[]> => {
  const groups = new Map<number, Transition[]>();
  for (const transition of list) groups.set(transition.hours, [...(groups.get(transition.hours) ?? []), transition]);
  return groups;
};
