import { invariant } from "#base";
import type { AtomicState, Consequence, Decide, Expression, Option, Outcome, Scenario, Together, Transition } from "#scenario/model";
import { isSingle, type Place } from "./layOut.ts";
import { lowerAct, NO_ACT } from "./lowerAct.ts";
import { lowerExpression, type Scope } from "./lowerExpression.ts";
import type { Names } from "./names.ts";
import type { Act, Desk, Node, ProgramOption, ProgramTransition, ProgramWindow, Timer, TimerKind, Trigger } from "./program.ts";

export type ChartTables = {
  readonly nodes: readonly Node[];
  readonly windows: readonly ProgramWindow[];
  readonly timers: readonly Timer[];
  readonly transitions: readonly ProgramTransition[];
  readonly slots: number;
};

type Context = {
  readonly scenario: Scenario;
  readonly places: readonly Place[];
  readonly scope: Scope;
  readonly signal: Names;
  readonly seat: Names;
  readonly ending: Names;
};

/** Nodes, windows, timers and transitions of all charts, in file order. */
export const lowerCharts = (context: Context): ChartTables => {
  const tables = createTables(context);
  for (const place of context.places) lowerPlace(place, context, tables);
  return tables;
};

type Tables = {
  readonly nodes: Node[];
  readonly windows: ProgramWindow[];
  readonly timers: Timer[];
  readonly transitions: ProgramTransition[];
  slots: number;
  readonly addTimer: (node: number, kind: TimerKind, hours: number) => number;
  readonly addTransition: (row: Omit<ProgramTransition, "index" | "when">, when?: Expression, scope?: Scope) => void;
};

const createTables = (context: Context): Tables => {
  const timers: Timer[] = [];
  const transitions: ProgramTransition[] = [];
  return {
    nodes: [],
    windows: [],
    timers,
    transitions,
    slots: 0,
    addTimer: (node, kind, hours) => timers.push({ index: timers.length, node, kind, hours }) - 1,
    addTransition: (row, when, scope = context.scope) => {
      const condition = when === undefined ? {} : { when: lowerExpression(when, scope) };
      transitions.push({ index: transitions.length, ...row, ...condition });
    },
  };
};

const lowerPlace = (place: Place, context: Context, tables: Tables): void => {
  const ownTimers = tables.timers.length;
  const window = place.role === "state" ? lowerState(place, context, tables) : lowerInner(place, context, tables);
  const timers = tables.timers.slice(ownTimers).filter(({ node }) => node === place.index);
  tables.nodes.push({
    ...contents(place, context),
    timers: timers.map(({ index }) => index),
    window,
  });
};

const contents = (place: Place, { scope, signal, ending }: Context): Omit<Node, "timers" | "window"> => {
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
const lowerState = (place: Place, context: Context, tables: Tables): number => {
  const { state, index } = place;
  const add = (transition: Transition, trigger: Trigger): void =>
    tables.addTransition(
      { source: index, trigger, target: targetOf(transition.to, context), act: act(transition, context), ...newsOf(transition) },
      transition.when,
    );
  for (const transition of state.always) add(transition, { kind: "always" });
  for (const transition of state.on) add(transition, { kind: "signal", signal: context.signal(transition.signal) });
  for (const [hours, transitions] of groupByHours(state.after)) {
    const timer = tables.addTimer(index, "after", hours);
    for (const transition of transitions) add(transition, { kind: "timer", timer });
  }
  if (state.kind !== "atomic" || state.window === undefined) return -1;
  return addWindow(place, state.window, context, tables);
};

const groupByHours = (after: AtomicState["after"]): ReadonlyMap<number, readonly Transition[]> => {
  const groups = new Map<number, Transition[]>();
  for (const transition of after) groups.set(transition.hours, [...(groups.get(transition.hours) ?? []), transition]);
  return groups;
};

const addWindow = (place: Place, window: NonNullable<AtomicState["window"]>, context: Context, tables: Tables): number => {
  const index = tables.windows.length;
  const child = (role: string): number => place.children.find((one) => context.places[one]?.role === role) ?? -1;
  const deadline = window.kind === "decide" ? window.deadlineHours : undefined;
  const asideNode = child("aside");
  const row: ProgramWindow = {
    index,
    kind: window.kind,
    path: place.path,
    node: place.index,
    open: child("open"),
    low: window.kind === "decide" ? window.choose.low : 1,
    high: window.kind === "decide" ? window.choose.high : 1,
    desks: desksOf(window, context, tables),
    otherwise: window.kind === "decide" ? window.options.findIndex(({ id }) => id === window.otherwise) : -1,
    deadlineTimer: deadline === undefined ? -1 : tables.addTimer(place.index, "deadline", deadline),
    asideTimer: asideNode < 0 ? -1 : tables.addTimer(asideNode, "aside", 0),
  };
  tables.windows.push(row);
  if (window.kind === "decide" && row.deadlineTimer >= 0) addDeadline(place, window, row, context, tables);
  return index;
};

const addDeadline = (place: Place, window: Decide, row: ProgramWindow, context: Context, tables: Tables): void => {
  const option = window.options[row.otherwise];
  invariant(option !== undefined, "a deadline has an option to fall back on");
  const trigger: Trigger = { kind: "timer", timer: row.deadlineTimer };
  const target = targetAfter(place, row.otherwise, window, context);
  tables.addTransition({ source: place.index, trigger, target, act: act(option, context) });
};

const desksOf = (window: NonNullable<AtomicState["window"]>, context: Context, tables: Tables): readonly Desk[] => {
  switch (window.kind) {
    case "decide":
      return [{ seat: context.seat(window.seat), slot: -1, options: window.options.map((option) => lowerOption(option, context)) }];
    case "together":
      return window.seats.map(({ seat, options }) => ({
        seat: context.seat(seat),
        slot: tables.slots++,
        options: options.map((option) => lowerOption(option, context)),
      }));
    case "chance":
      return [{ seat: -1, slot: -1, options: window.outcomes.map((outcome) => lowerOutcome(outcome, context)) }];
  }
};

const lowerOption = (option: Option, context: Context): ProgramOption => ({
  id: option.id,
  ...(option.when === undefined ? {} : { when: lowerExpression(option.when, context.scope) }),
  weight: lowerExpression(option.weight, context.scope),
  act: act(option, context),
  takesHours: option.takesHours,
});

const lowerOutcome = (outcome: Outcome, context: Context): ProgramOption => ({
  id: outcome.id,
  weight: lowerExpression(outcome.p, context.scope),
  act: act(outcome, context),
  takesHours: outcome.takesHours,
});

/** What the engine's own states do: choices leave `open`, time leaves `waiting` and `aside`. */
const lowerInner = (place: Place, context: Context, tables: Tables): number => {
  const { state } = place;
  invariant(state.kind === "atomic" && state.window !== undefined, "only a window has inner states");
  const { window } = state;
  const row = tables.windows.findLast(({ node }) => node === place.parent);
  invariant(row !== undefined, "a window's row comes before its inner states");
  switch (place.role) {
    case "open":
      addChoices(place, row, context, tables);
      return row.index;
    case "aside":
      tables.addTransition({ source: place.index, trigger: { kind: "timer", timer: row.asideTimer }, target: row.open, act: NO_ACT });
      break;
    case "waiting": {
      const option = window.kind === "decide" ? window.options[place.option] : window.kind === "chance" ? window.outcomes[place.option] : undefined;
      const hours = option?.takesHours ?? (window.kind === "decide" ? window.takesHours : 0);
      const to = option?.to ?? (window.kind === "decide" ? window.to : undefined);
      const timer = tables.addTimer(place.index, "takes", hours);
      const target = to === undefined ? row.open : targetOf(to, context);
      tables.addTransition({ source: place.index, trigger: { kind: "timer", timer }, target, act: NO_ACT });
      break;
    }
    case "settling":
      if (window.kind === "together") addResolutions(place, window, row, context, tables);
      break;
    case "state":
      break;
  }
  return -1;
};

const addChoices = (place: Place, row: ProgramWindow, context: Context, tables: Tables): void => {
  const { state } = place;
  if (state.kind !== "atomic" || state.window === undefined) return;
  const { window } = state;
  const parent = context.places[place.parent];
  invariant(parent !== undefined, "an inner state has a parent");
  const add = (trigger: Trigger, target: number, what: Consequence | undefined): void =>
    tables.addTransition({ source: place.index, trigger, target, act: what === undefined ? NO_ACT : act(what, context) });
  if (window.kind === "together") {
    row.desks.forEach((desk, deskIndex) => {
      desk.options.forEach((_, option) => {
        add({ kind: "seal", window: row.index, desk: deskIndex, option }, -1, undefined);
      });
    });
    const settling = parent.children.find((one) => context.places[one]?.role === "settling") ?? -1;
    add({ kind: "sealed", window: row.index }, settling, undefined);
  } else if (window.kind === "decide" && !isSingle(window.choose)) {
    add({ kind: "several", window: row.index }, targetAfter(parent, -1, window, context), undefined);
  } else {
    const options = window.kind === "decide" ? window.options : window.outcomes;
    options.forEach((option, index) => {
      add({ kind: "option", window: row.index, option: index }, targetAfter(parent, index, window, context), option);
    });
  }
  addInitiatives(place, row, context, add);
};

const addInitiatives = (
  place: Place,
  row: ProgramWindow,
  context: Context,
  add: (trigger: Trigger, target: number, what: Consequence) => void,
): void => {
  const aside = context.places[place.parent]?.children.find((one) => context.places[one]?.role === "aside") ?? -1;
  context.scenario.initiatives.forEach((initiative, index) => {
    if (!row.desks.some(({ seat }) => seat >= 0 && seat === context.seat(initiative.seat))) return;
    add({ kind: "initiative", window: row.index, initiative: index }, initiative.takesHours > 0 ? aside : -1, initiative);
  });
};

const addResolutions = (place: Place, window: Together, row: ProgramWindow, context: Context, tables: Tables): void => {
  const sealed = (seat: string, option: string): { slot: number; option: number } => {
    const desk = row.desks.find((one) => one.seat === context.seat(seat));
    return { slot: desk?.slot ?? -1, option: desk?.options.findIndex(({ id }) => id === option) ?? -1 };
  };
  const scope = { ...context.scope, sealed };
  for (const transition of window.resolve) {
    const target = transition.to === undefined ? row.open : targetOf(transition.to, context);
    const resolved = lowerAct(transition, scope, context.signal);
    tables.addTransition(
      { source: place.index, trigger: { kind: "always" }, target, act: resolved, ...newsOf(transition) },
      transition.when,
      scope,
    );
  }
};

/** Where a choice leads: its waiting state, its target, or nowhere. */
const targetAfter = (place: Place, option: number, window: NonNullable<AtomicState["window"]>, context: Context): number => {
  const waiting = place.children.find((one) => {
    const inner = context.places[one];
    return inner?.role === "waiting" && inner.option === option;
  });
  if (waiting !== undefined) return waiting;
  if (window.kind === "chance") return targetOf(window.outcomes[option]?.to, context);
  if (window.kind === "together") return -1;
  return targetOf(window.options[option]?.to ?? window.to, context);
};

const targetOf = (to: string | undefined, { scope }: Context): number => (to === undefined ? -1 : scope.node(to));

const act = (consequence: Consequence, { scope, signal }: Context): Act => lowerAct(consequence, scope, signal);

const newsOf = ({ news }: Transition): { readonly news?: string } => (news === undefined ? {} : { news });
