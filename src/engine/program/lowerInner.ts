import { invariant, unreachable } from "#base";
import type { Consequence, Together } from "#scenario/model";
import type { ChartContext, GrowingTables } from "./chartTables.ts";
import { isSingle, type Place } from "./layOut.ts";
import { lowerAct, NO_ACT } from "./lowerAct.ts";
import { act, newsOf, targetAfter, targetOf } from "./lowerTarget.ts";
import type { ProgramWindow, Trigger } from "./program.ts";

/** What the engine's own states do: choices leave `open`, time leaves `waiting` and `aside`. */
export const lowerInner = (place: Place, context: ChartContext, tables: GrowingTables): number => {
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
      tables.addTransition({
        source: place.index,
        trigger: { kind: "timer", timer: row.asideTimer },
        target: row.open,
        act: NO_ACT,
      });
      break;
    case "waiting": {
      const option =
        window.kind === "decide"
          ? window.options[place.option]
          : window.kind === "chance"
            ? window.outcomes[place.option]
            : undefined;
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
    default:
      unreachable(place.role);
  }
  return -1;
};

const addChoices = (place: Place, row: ProgramWindow, context: ChartContext, tables: GrowingTables): void => {
  const { state } = place;
  if (state.kind !== "atomic" || state.window === undefined) return;
  const { window } = state;
  const parent = context.places[place.parent];
  invariant(parent !== undefined, "an inner state has a parent");
  const add = (trigger: Trigger, target: number, what: Consequence | undefined): void =>
    tables.addTransition({
      source: place.index,
      trigger,
      target,
      act: what === undefined ? NO_ACT : act(what, context),
    });
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
  context: ChartContext,
  add: (trigger: Trigger, target: number, what: Consequence) => void,
): void => {
  const aside = context.places[place.parent]?.children.find((one) => context.places[one]?.role === "aside") ?? -1;
  context.scenario.initiatives.forEach((initiative, index) => {
    if (!row.desks.some(({ seat }) => seat >= 0 && seat === context.seat(initiative.seat))) return;
    add(
      { kind: "initiative", window: row.index, initiative: index },
      initiative.takesHours > 0 ? aside : -1,
      initiative,
    );
  });
};

const addResolutions = (
  place: Place,
  window: Together,
  row: ProgramWindow,
  context: ChartContext,
  tables: GrowingTables,
): void => {
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
