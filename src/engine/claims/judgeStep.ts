import type { Choice } from "../choice/choice.ts";
import type { Cause, Moment, Program } from "../program/program.ts";
import type { Microstep, Step } from "../referee/referee.ts";
import type { TraceEvent } from "../referee/traceEvent.ts";
import { blankState } from "../state/blankState.ts";
import { holds } from "../state/evaluate.ts";
import type { GameState } from "../state/gameState.ts";
import { openWindow, reachedEnding } from "../state/openWindow.ts";

/** A text that was shown during a step, by its claim's index, in which state, and whether what it claims was true there. */
export type Shown = { readonly claim: number; readonly state: GameState; readonly isTrue: boolean };

/** What brought a step about: the state before and the choice; nothing at the start. */
export type ChoiceMade = { readonly before: GameState; readonly choice: Choice };

/**
 * Every text with a claim that a step shows, the news first and in order. The step has to be of a referee that keeps microsteps.
 * A text that comes in several microsteps is there as often.
 */
export const judgeStep = (program: Program, step: Step, made?: ChoiceMade): readonly Shown[] => [
  ...toMoments(program, step, made).flatMap((moment) => newsAt(program, moment)),
  ...atRest(program, step.state, made === undefined),
];

/** A microstep with what happened in it, and what was sealed before. */
type Happened = {
  readonly state: GameState;
  readonly events: readonly TraceEvent[];
  readonly sealed: readonly number[];
  readonly chosen: readonly number[];
};

const toMoments = (program: Program, step: Step, made: ChoiceMade | undefined): readonly Happened[] => {
  const chosen = made === undefined ? [] : chosenOptions(program, made.choice);
  let sealed = made?.before.sealed ?? [];
  let begin = 0;
  return allMicrosteps(program, step, made).map(({ state, end }) => {
    const happened = { state, events: step.trace.slice(begin, end), sealed, chosen };
    [sealed, begin] = [state.sealed, end];
    return happened;
  });
};

/** The microstep in which everything starts comes first: its end is worked out from the trace, up to the first thing that follows. */
const allMicrosteps = (
  program: Program,
  { trace, microsteps = [] }: Step,
  made: ChoiceMade | undefined,
): readonly Microstep[] => {
  if (made !== undefined) return microsteps;
  const next = trace.findIndex(({ type }) => type === "taken" || type === "left" || type === "clock");
  const end = next < 0 ? trace.length : next;
  const blank = blankState(program);
  const [values, active] = [[...blank.values], [...blank.active]];
  for (const event of trace.slice(0, end)) {
    if (event.type === "changed") values[event.variable] = event.to;
    if (event.type === "entered") active[event.node] = 1;
  }
  return [{ state: { ...blank, values, active }, end }, ...microsteps];
};

const chosenOptions = (program: Program, choice: Choice): readonly number[] => {
  if (choice.kind !== "option") return [];
  const window = program.windows.find(({ path }) => path === choice.window);
  const options = window?.desks[0]?.options ?? [];
  return choice.options.map((id) => options.findIndex((option) => option.id === id));
};

const newsAt = (program: Program, happened: Happened): readonly Shown[] =>
  program.claims.flatMap(({ moment, when, holds: claimed }, claim) => {
    const { state } = happened;
    const isShown =
      moment.kind === "news" &&
      moment.causes.some((cause) => isCausedBy(cause, happened)) &&
      holds(program, when, state);
    return isShown ? [{ claim, state, isTrue: holds(program, claimed, state) }] : [];
  });

const isCausedBy = (cause: Cause, { events, sealed, chosen }: Happened): boolean => {
  switch (cause.kind) {
    case "entered":
      return events.some((event) => event.type === "entered" && event.node === cause.node);
    case "taken":
      return isTaken(cause.transition, events) && (cause.option < 0 || chosen.includes(cause.option));
    case "unsealed":
      return isTaken(cause.transition, events) && sealed[cause.slot] === cause.option + 1;
    case "injected":
      return events.some((event) => event.type === "injected" && event.inject === cause.inject);
  }
};

const isTaken = (transition: number, events: readonly TraceEvent[]): boolean =>
  events.some((event) => event.type === "taken" && event.transition === transition);

const atRest = (program: Program, state: GameState, isStart: boolean): readonly Shown[] =>
  program.claims.flatMap(({ moment, when, holds: claimed }, claim) =>
    isShownAt(program, moment, state, isStart) && holds(program, when, state)
      ? [{ claim, state, isTrue: holds(program, claimed, state) }]
      : [],
  );

/** Whether a text is shown where play has settled. */
const isShownAt = (program: Program, moment: Moment, state: GameState, isStart: boolean): boolean => {
  const ending = reachedEnding(program, state);
  switch (moment.kind) {
    case "start":
      return isStart;
    case "standing":
      return ending === undefined && state.active[moment.node] === 1;
    case "asked":
      return isAsked(program, moment, state);
    case "over":
      return ending !== undefined && (moment.ending < 0 || program.endings[moment.ending]?.id === ending);
    case "news":
      return false;
  }
};

const isAsked = (
  program: Program,
  { desks, initiative }: Extract<Moment, { kind: "asked" }>,
  state: GameState,
): boolean => {
  const open = openWindow(program, state)?.index;
  const limit = program.initiatives[initiative]?.limit ?? -1;
  if (limit >= 0 && (state.taken[initiative] ?? 0) >= limit) return false;
  return desks.some(({ window, slot }) => window === open && (slot < 0 || state.sealed[slot] === 0));
};
