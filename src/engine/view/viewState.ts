import { chanceWeights, refuseInitiative, refuseOption, seatName } from "../choice/checkChoice.ts";
import type { Refusal } from "../choice/refusal.ts";
import { authoredWindow } from "../program/authored.ts";
import type { Desk, Program, ProgramWindow } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";
import { openDesks, openWindow, reachedEnding } from "../state/openWindow.ts";
import { canSee } from "./canSee.ts";

/** What one seat may know of a state. Without a seat: everything, for the analyst. */
export type StateView = {
  readonly hour: number;
  /** Value by variable id; enums by index, booleans 0 or 1. Only what the seat may see. */
  readonly values: Readonly<Record<string, number>>;
  /** Paths of the author's active states, in file order, of the charts the seat may see. */
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

/** The state as a seat may see it: two states that differ only in what the seat may not know give equal views. */
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
    .filter(
      ({ index, role, chart }) => role === "state" && state.active[index] === 1 && canSeeChart(program, chart, seat),
    )
    .map(({ path }) => path);

/** Whether a seat may know where a chart stands. */
export const canSeeChart = (program: Program, chart: number, seat: string | undefined): boolean =>
  canSee(program.scenario.charts[chart]?.seenBy, seat);

const visibleQuestion = (program: Program, state: GameState, seat: string | undefined): Asked | undefined => {
  const window = openWindow(program, state);
  if (window === undefined) return undefined;
  const desks = openDesks(window, state);
  const own = desks.find((desk) => desk.seat >= 0 && program.seats[desk.seat] === seat);
  if (own === undefined && !canSeeChart(program, program.nodes[window.node]?.chart ?? -1, seat))
    return { seats: [], own: [], initiatives: [], odds: [] };
  return {
    window: window.path,
    seats: desks.map((desk) => seatName(program, desk.seat)),
    own: own === undefined ? [] : optionStatuses(program, state, window, own),
    initiatives: own === undefined ? [] : initiativeStatuses(program, state, own),
    odds: visibleOdds(program, state, window, seat),
  };
};

const optionStatuses = (program: Program, state: GameState, window: ProgramWindow, desk: Desk): readonly Status[] =>
  desk.options.map(({ id }, index) => status(id, refuseOption(program, state, window, desk, index)));

const initiativeStatuses = (program: Program, state: GameState, desk: Desk): readonly Status[] =>
  program.initiatives
    .filter(({ seat }) => seat === desk.seat)
    .map(({ id, index }) => status(id, refuseInitiative(program, state, index)));

const status = (id: string, refusal: Refusal | undefined): Status => (refusal === undefined ? { id } : { id, refusal });

const visibleOdds = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  seat: string | undefined,
): Asked["odds"] => {
  const authored = authoredWindow(program, window);
  const [desk] = window.desks;
  if (authored?.kind !== "chance" || desk === undefined || (seat !== undefined && !authored.open)) return [];
  const weights = chanceWeights(program, state, desk);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return desk.options.map(({ id }, index) => ({ id, probability: (weights[index] ?? 0) / total }));
};
