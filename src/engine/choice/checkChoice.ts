import type { Option } from "#scenario/model";
import { authoredWindow } from "../program/authored.ts";
import type { Code } from "../program/code.ts";
import type {
  Desk,
  Program,
  ProgramInitiative,
  ProgramInject,
  ProgramOption,
  ProgramWindow,
} from "../program/program.ts";
import { evaluate, holds } from "../state/evaluate.ts";
import type { GameState } from "../state/gameState.ts";
import { openDesks, openWindow, reachedEnding } from "../state/openWindow.ts";
import { CHANCE, type Choice } from "./choice.ts";
import { hoursToDeadline } from "./hoursToDeadline.ts";
import type { Refusal } from "./refusal.ts";

/** A legal choice by its indexes, as the executors take it. */
export type Move =
  | { readonly kind: "options"; readonly window: number; readonly desk: number; readonly options: readonly number[] }
  | { readonly kind: "initiative"; readonly window: number; readonly initiative: number }
  | { readonly kind: "inject"; readonly inject: number };

/** The move that a choice makes in a state, or why it can't be made. */
export const checkChoice = (
  program: Program,
  state: GameState,
  choice: Choice,
): Move | { readonly refusal: Refusal } => {
  if (reachedEnding(program, state) !== undefined) return refuse({ code: "ended" });
  if (choice.kind === "inject") return checkInject(program, state, choice.inject);
  const window = openWindow(program, state);
  if (window === undefined) return refuse({ code: "no-window" });
  return choice.kind === "initiative"
    ? checkInitiative(program, state, window, choice)
    : checkOptions(program, state, window, choice);
};

const refuse = (refusal: Refusal): { readonly refusal: Refusal } => ({ refusal });

const checkOptions = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  choice: Choice & { readonly kind: "option" },
): Move | { readonly refusal: Refusal } => {
  if (choice.window !== window.path)
    return refuse({ code: "window-not-open", window: choice.window, open: window.path });
  const desk = openDesks(window, state).find((one) => seatName(program, one.seat) === choice.seat);
  if (desk === undefined)
    return refuse({ code: "wrong-seat", seat: choice.seat, expected: seatsToChoose(program, window, state) });
  const known = desk.options.map(({ id }) => id);
  const unknown = choice.options.find((id) => !known.includes(id));
  if (unknown !== undefined) return refuse({ code: "unknown-option", option: unknown, known });
  const twice = choice.options.find((id, index) => choice.options.indexOf(id) !== index);
  if (twice !== undefined) return refuse({ code: "chosen-twice", option: twice });
  const { low, high } = window;
  if (choice.options.length < low || choice.options.length > high)
    return refuse({ code: "count", chosen: choice.options.length, low, high });
  const options = choice.options.map((id) => known.indexOf(id)).sort((one, other) => one - other);
  for (const index of options) {
    const refusal = refuseOption(program, state, window, desk, index);
    if (refusal !== undefined) return { refusal };
  }
  return { kind: "options", window: window.index, desk: window.desks.indexOf(desk), options };
};

/** Why one option of a desk can't be chosen now; undefined when it can. */
export const refuseOption = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  desk: Desk,
  index: number,
): Refusal | undefined => {
  const option = desk.options[index];
  if (option === undefined)
    return { code: "unknown-option", option: String(index), known: desk.options.map(({ id }) => id) };
  if (window.kind === "chance")
    return chanceWeights(program, state, desk)[index] === 0 ? { code: "impossible", option: option.id } : undefined;
  return lockedBy(program, state, option.id, option.when, lockedText(program, window, desk, option));
};

/** The weights of chance's outcomes, none negative; when all would be 0 the first outcome is certain. */
export const chanceWeights = (program: Program, state: GameState, desk: Desk): readonly number[] => {
  const weights = desk.options.map(({ weight }) => Math.max(0, evaluate(program, weight, state)));
  return weights.some((weight) => weight > 0) ? weights : weights.map((_, index) => (index === 0 ? 1 : 0));
};

const checkInitiative = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  choice: Choice & { readonly kind: "initiative" },
): Move | { readonly refusal: Refusal } => {
  const initiative = program.initiatives.find(({ id }) => id === choice.initiative);
  if (initiative === undefined)
    return refuse({
      code: "unknown-initiative",
      id: choice.initiative,
      known: program.initiatives.map(({ id }) => id),
    });
  const seat = program.seats[initiative.seat] ?? "";
  const atDesk = openDesks(window, state).some((desk) => desk.seat === initiative.seat);
  if (choice.seat !== seat || !atDesk)
    return refuse({ code: "wrong-seat", seat: choice.seat, expected: seatsToChoose(program, window, state) });
  const refusal = refuseInitiative(program, state, window, initiative.index);
  return refusal === undefined
    ? { kind: "initiative", window: window.index, initiative: initiative.index }
    : { refusal };
};

/** Why an initiative can't be taken at the open window, apart from whose that is; undefined when it can. */
export const refuseInitiative = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  index: number,
): Refusal | undefined => {
  const initiative = program.initiatives[index];
  if (initiative === undefined) return { code: "unknown-initiative", id: String(index), known: [] };
  const { id, limit, when } = initiative;
  if (limit >= 0 && (state.taken[index] ?? 0) >= limit) return { code: "used-up", id, limit };
  return (
    lockedBy(program, state, id, when, program.scenario.initiatives[index]?.locked) ??
    tooLate(program, state, window, initiative)
  );
};

/** Whoever is away when the deadline passes doesn't decide. */
const tooLate = (
  { locksLate }: Program,
  state: GameState,
  window: ProgramWindow,
  { id, takesHours }: ProgramInitiative,
): Refusal | undefined => {
  const left = hoursToDeadline(window, state);
  return locksLate && takesHours > 0 && left !== undefined && takesHours >= left
    ? { code: "too-late", id, takesHours, leftHours: left }
    : undefined;
};

const checkInject = (program: Program, state: GameState, id: string): Move | { readonly refusal: Refusal } => {
  const inject = program.injects.find((one) => one.id === id);
  if (inject === undefined) return refuse({ code: "unknown-inject", id, known: program.injects.map((one) => one.id) });
  const taken = timesHappened(program, state, inject);
  if (inject.limit >= 0 && taken >= inject.limit) return refuse({ code: "used-up", id, limit: inject.limit });
  const refusal = lockedBy(program, state, id, inject.when, undefined);
  return refusal === undefined ? { kind: "inject", inject: inject.index } : { refusal };
};

/** How often an inject with a limit has happened: sent by the White Cell, or drawn. */
export const timesHappened = (program: Program, state: GameState, { index, count }: ProgramInject): number =>
  (count < 0 ? state.taken[program.initiatives.length + index] : state.values[count]) ?? 0;

const lockedBy = (
  program: Program,
  state: GameState,
  id: string,
  when: Code | undefined,
  locked: string | undefined,
): Refusal | undefined =>
  when === undefined || holds(program, when, state)
    ? undefined
    : { code: "locked", id, ...(locked === undefined ? {} : { locked }), failing: failingParts(program, state, when) };

/** The parts of a condition that don't hold, its `and`s taken apart. */
const failingParts = (program: Program, state: GameState, code: Code): readonly Code[] =>
  code.op === "and"
    ? [...failingParts(program, state, code.left), ...failingParts(program, state, code.right)]
    : holds(program, code, state)
      ? []
      : [code];

const lockedText = (program: Program, window: ProgramWindow, desk: Desk, option: ProgramOption): string | undefined =>
  authoredOptions(program, window, desk).find(({ id }) => id === option.id)?.locked;

/** The author's options behind a desk, for their texts. */
const authoredOptions = (program: Program, window: ProgramWindow, desk: Desk): readonly Option[] => {
  const authored = authoredWindow(program, window);
  if (authored?.kind === "decide") return authored.options;
  if (authored?.kind === "together")
    return authored.seats.find(({ seat }) => seat === program.seats[desk.seat])?.options ?? [];
  return [];
};

const seatsToChoose = (program: Program, window: ProgramWindow, state: GameState): readonly string[] =>
  openDesks(window, state).map(({ seat }) => seatName(program, seat));

/** The seat's id; -1 is chance. */
export const seatName = (program: Program, seat: number): string => program.seats[seat] ?? CHANCE;
