import { chanceWeights, refuseInitiative, refuseOption, seatName } from "../choice/checkChoice.ts";
import type { Refusal } from "../choice/refusal.ts";
import { authoredWindow } from "../program/authored.ts";
import type { Desk, Program, ProgramWindow } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";
import { openDesks, openWindow, reachedEnding } from "../state/openWindow.ts";
import { canSee } from "./canSee.ts";
import { canKnow, canSeeNode, canSeeWindow } from "./knowledge.ts";

/** What one seat may know of a state. Without a seat: everything, for the analyst. */
export type StateView = {
  readonly hour: number;
  /** Value by variable id; enums by index, booleans 0 or 1. Only what the seat may see. */
  readonly values: Readonly<Record<string, number>>;
  /** Paths of the author's active states, in file order, that the seat may see. */
  readonly active: readonly string[];
  readonly asked: Asked | undefined;
  readonly ending: string | undefined;
};

/** Who is asked to choose. `window` is absent where the seat may not know it. */
export type Asked = {
  readonly window?: string;
  readonly seats: readonly string[];
  /** The options the seat itself has to choose from. */
  readonly own: readonly Status[];
  readonly initiatives: readonly Status[];
  /** The odds of a draw the seat may know. */
  readonly odds: readonly { readonly id: string; readonly probability: number }[];
};

export type Status = { readonly id: string; readonly refusal?: Refusal };

/**
 * The state as a seat may see it: two states that differ only in what the seat may not know give equal views, as long
 * as the same options are locked in both.
 */
export const viewState = (program: Program, state: GameState, seat?: string): StateView => ({
  hour: state.hour,
  values: visibleValues(program, state, seat),
  active: visibleStates(program, state, seat),
  asked: visibleQuestion(program, state, seat),
  ending: reachedEnding(program, state),
});

const visibleValues = (
  program: Program,
  state: GameState,
  seat: string | undefined,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    program.scenario.variables.flatMap(({ id, seenBy }, index) =>
      canSee(seenBy, seat) ? [[id, state.values[index] ?? 0]] : [],
    ),
  );

const visibleStates = (program: Program, state: GameState, seat: string | undefined): readonly string[] =>
  program.nodes
    .filter(({ index, role }) => role === "state" && state.active[index] === 1 && canSeeNode(program, index, seat))
    .map(({ path }) => path);

const visibleQuestion = (program: Program, state: GameState, seat: string | undefined): Asked | undefined => {
  const window = openWindow(program, state);
  if (window === undefined) return undefined;
  const desks = openDesks(window, state);
  const own = desks.find((desk) => desk.seat >= 0 && program.seats[desk.seat] === seat);
  if (!canSeeWindow(program, window, seat)) return { seats: [], own: [], initiatives: [], odds: [] };
  return {
    window: window.path,
    seats: desks.map((desk) => seatName(program, desk.seat)),
    own: own === undefined ? [] : optionStatuses(program, state, window, own, seat),
    initiatives: own === undefined ? [] : initiativeStatuses(program, state, window, own, seat),
    odds: visibleOdds(program, state, window, seat),
  };
};

const optionStatuses = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  desk: Desk,
  seat: string | undefined,
): readonly Status[] =>
  desk.options.map(({ id }, index) => toStatus(program, id, refuseOption(program, state, window, desk, index), seat));

const initiativeStatuses = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  desk: Desk,
  seat: string | undefined,
): readonly Status[] =>
  program.initiatives
    .filter((initiative) => initiative.seat === desk.seat)
    .map(({ id, index }) => toStatus(program, id, refuseInitiative(program, state, window, index), seat));

/** The seat has to know that an option is locked, but not which hidden condition locks it. */
const toStatus = (program: Program, id: string, refusal: Refusal | undefined, seat: string | undefined): Status => {
  if (refusal === undefined) return { id };
  if (refusal.code !== "locked") return { id, refusal };
  return { id, refusal: { ...refusal, failing: refusal.failing.filter((code) => canKnow(program, code, seat)) } };
};

const visibleOdds = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  seat: string | undefined,
): Asked["odds"] => {
  const authored = authoredWindow(program, window);
  const [desk] = window.desks;
  if (authored?.kind !== "chance" || desk === undefined || (seat !== undefined && !authored.open)) return [];
  if (!desk.options.every(({ weight }) => canKnow(program, weight, seat))) return [];
  if (!authored.outcomes.every(({ seenBy }) => canSee(seenBy, seat))) return [];
  const weights = chanceWeights(program, state, desk);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return desk.options.map(({ id }, index) => ({ id, probability: (weights[index] ?? 0) / total }));
};
