import { invariant } from "#base";
import type { Decide, Option, Outcome, Window } from "#scenario/model";
import type { ChartContext, GrowingTables } from "./chartTables.ts";
import type { Place } from "./layOut.ts";
import { lowerExpression } from "./lowerExpression.ts";
import { act, targetAfter } from "./lowerTarget.ts";
import type { Desk, ProgramOption, ProgramWindow, Trigger } from "./program.ts";

/** Adds a window's row, its timers and what its deadline does; gives the row's index. */
export const addWindow = (place: Place, window: Window, context: ChartContext, tables: GrowingTables): number => {
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
    isUrgent: window.urgent,
    ...limitsOf(window),
    desks: desksOf(window, context, tables),
    otherwise: window.kind === "decide" ? window.options.findIndex(({ id }) => id === window.otherwise) : -1,
    deadlineTimer: deadline === undefined ? -1 : tables.addTimer(place.index, "deadline", deadline),
    asideTimer: asideNode < 0 ? -1 : tables.addTimer(asideNode, "aside", 0),
  };
  tables.windows.push(row);
  if (window.kind === "decide" && row.deadlineTimer >= 0) addDeadline(place, window, row, context, tables);
  return index;
};

/** How many options are chosen at once. */
const limitsOf = (window: Window): Pick<ProgramWindow, "low" | "high"> => {
  switch (window.kind) {
    case "decide":
      return { low: window.choose.low, high: window.choose.high };
    case "together":
    case "chance":
      return { low: 1, high: 1 };
  }
};

const addDeadline = (
  place: Place,
  window: Decide,
  row: ProgramWindow,
  context: ChartContext,
  tables: GrowingTables,
): void => {
  const option = window.options[row.otherwise];
  invariant(option !== undefined, "a deadline has an option to fall back on");
  const trigger: Trigger = { kind: "timer", timer: row.deadlineTimer };
  const target = targetAfter(place, row.otherwise, window, context);
  tables.addTransition({ source: place.index, trigger, target, act: act(option, context) });
};

const desksOf = (window: Window, context: ChartContext, tables: GrowingTables): readonly Desk[] => {
  switch (window.kind) {
    case "decide":
      return [
        {
          seat: context.seat(window.seat),
          slot: -1,
          options: window.options.map((option) => lowerOption(option, context)),
        },
      ];
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

const lowerOption = (option: Option, context: ChartContext): ProgramOption => ({
  id: option.id,
  ...(option.when === undefined ? {} : { when: lowerExpression(option.when, context.scope) }),
  weight: lowerExpression(option.weight, context.scope),
  act: act(option, context),
  takesHours: option.takesHours,
});

const lowerOutcome = (outcome: Outcome, context: ChartContext): ProgramOption => ({
  id: outcome.id,
  weight: lowerExpression(outcome.p, context.scope),
  act: act(outcome, context),
  takesHours: outcome.takesHours,
});
