import { type Claim, DRAW, EVENTS, type Scenario, type Showing, type TimedTransition } from "#scenario/model";
import type { Place } from "./layOut.ts";
import { lowerExpression, type Scope } from "./lowerExpression.ts";
import type { Names } from "./names.ts";
import type { Cause, Moment, Program, ProgramClaim, ProgramTransition, ProgramWindow, Trigger } from "./program.ts";

/** What claims are lowered by: the tables that are made already. */
export type ClaimContext = Pick<Program, "nodes" | "windows" | "timers" | "transitions" | "endings"> & {
  readonly places: readonly Place[];
  readonly scope: Scope;
  readonly seat: Names;
  readonly ending: Names;
  readonly initiative: Names;
};

/** The claims of a scenario, in its order. */
export const lowerClaims = (scenario: Scenario, context: ClaimContext): readonly ProgramClaim[] =>
  scenario.claims.map(({ shown, when, holds }: Claim) => ({
    moment: momentOf(shown, scenario, context),
    ...(when === undefined ? {} : { when: lowerExpression(when, context.scope) }),
    holds: lowerExpression(holds, context.scope),
  }));

const momentOf = (shown: Showing, scenario: Scenario, context: ClaimContext): Moment => {
  const { scope } = context;
  switch (shown.kind) {
    case "start":
      return { kind: "start" };
    case "standing":
      return { kind: "standing", node: scope.node(shown.state) };
    case "asked":
      return askedAt(shown, context);
    case "over":
      return { kind: "over", ending: endingAt(shown.state, context) };
    case "entered":
      return news({ kind: "entered", node: scope.node(shown.state) });
    case "taken":
      return news(...taken([transitionAt(shown, context)]));
    case "chosen":
      return news(...choiceAt(shown, context));
    case "initiative": {
      const initiative = context.initiative(shown.initiative);
      return news(...taken(byTrigger(context, (one) => one.kind === "initiative" && one.initiative === initiative)));
    }
    case "inject":
      return news(
        { kind: "injected", inject: scenario.injects.findIndex(({ id }) => id === shown.inject) },
        ...choiceAt({ kind: "chosen", state: `${EVENTS}.${DRAW}`, option: shown.inject }, context),
      );
  }
};

const news = (...causes: readonly Cause[]): Moment => ({ kind: "news", causes });

const taken = (transitions: readonly (ProgramTransition | undefined)[], option = -1): readonly Cause[] =>
  transitions.flatMap((one) => (one === undefined ? [] : [{ kind: "taken", transition: one.index, option } as const]));

const byTrigger = (
  { transitions }: ClaimContext,
  isMeant: (trigger: Trigger) => boolean,
): readonly ProgramTransition[] => transitions.filter(({ trigger }) => isMeant(trigger));

const askedAt = ({ state, seat, initiative }: Extract<Showing, { kind: "asked" }>, context: ClaimContext): Moment => ({
  kind: "asked",
  desks: context.windows
    .filter(({ path }) => state === undefined || path === state)
    .flatMap(({ index, desks }) =>
      desks
        .filter((desk) => seat === undefined || desk.seat === context.seat(seat))
        .map(({ slot }) => ({ window: index, slot })),
    ),
  initiative: initiative === undefined ? -1 : context.initiative(initiative),
});

const endingAt = (state: string | undefined, { endings, scope }: ClaimContext): number => {
  if (state === undefined) return -1;
  const node = scope.node(state);
  return endings.findIndex((ending) => ending.node === node);
};

/** A transition's row by its place in the author's list. */
const transitionAt = (
  { state, list, index }: Extract<Showing, { kind: "taken" }>,
  context: ClaimContext,
): ProgramTransition | undefined => {
  const { nodes, timers, transitions, places, scope } = context;
  const node = scope.node(state);
  switch (list) {
    case "always":
      return transitions.filter(({ source, trigger }) => source === node && trigger.kind === "always")[index];
    case "on":
      return transitions.filter(({ source, trigger }) => source === node && trigger.kind === "signal")[index];
    case "after":
    case "every": {
      const isTimed = (trigger: Trigger): boolean => trigger.kind === "timer" && timers[trigger.timer]?.kind === list;
      const own = transitions.filter(({ source, trigger }) => source === node && isTimed(trigger));
      return own[placeByHours(places[node]?.state[list] ?? [], index)];
    }
    case "resolve": {
      const settling = nodes.find(({ parent, role }) => parent === node && role === "settling")?.index;
      return transitions.filter(({ source, trigger }) => source === settling && trigger.kind === "always")[index];
    }
  }
};

/** The rows of `after`, or of `every`, stand by their hours, in the order in which those come first in the file. */
const placeByHours = (list: readonly TimedTransition[], index: number): number => {
  const hours = list.map((one) => one.hours);
  const order = [...new Set(hours)].flatMap((hour) => hours.flatMap((one, place) => (one === hour ? [place] : [])));
  return order.indexOf(index);
};

/** Choosing it, or letting the deadline pass; in a `together` that what was sealed comes to light. */
const choiceAt = (
  { state, seat, option: id }: Extract<Showing, { kind: "chosen" }>,
  context: ClaimContext,
): readonly Cause[] => {
  const window = context.windows.find(({ path }) => path === state);
  const desk = window?.desks.find((one) => seat === undefined || one.seat === context.seat(seat));
  const option = desk?.options.findIndex((one) => one.id === id) ?? -1;
  if (window === undefined || desk === undefined) return [];
  const at = (kind: "several" | "sealed"): readonly ProgramTransition[] =>
    byTrigger(context, (trigger) => trigger.kind === kind && trigger.window === window.index);
  if (window.kind === "together")
    return at("sealed").map(({ index }) => ({ kind: "unsealed", transition: index, slot: desk.slot, option }));
  const single = byTrigger(
    context,
    (trigger) => trigger.kind === "option" && trigger.window === window.index && trigger.option === option,
  );
  return [...taken(single), ...taken(at("several"), option), ...taken(deadlineOf(window, option, context))];
};

const deadlineOf = (
  { otherwise, deadlineTimer }: ProgramWindow,
  option: number,
  context: ClaimContext,
): readonly ProgramTransition[] =>
  otherwise !== option || deadlineTimer < 0
    ? []
    : byTrigger(context, (trigger) => trigger.kind === "timer" && trigger.timer === deadlineTimer);
