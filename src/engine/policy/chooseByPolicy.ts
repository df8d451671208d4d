import { chanceWeights, refuseInitiative, refuseOption, seatName } from "../choice/checkChoice.ts";
import type { Choice } from "../choice/choice.ts";
import type { Desk, Program, ProgramPolicy, ProgramWindow } from "../program/program.ts";
import { evaluate } from "../state/evaluate.ts";
import type { GameState } from "../state/gameState.ts";
import { openDesks, openWindow } from "../state/openWindow.ts";
import type { Luck } from "./luck.ts";
import { pickWeighted } from "./pickWeighted.ts";

/** The seat to move, and where: the first open desk of the open window. */
export const nextAsked = (
  program: Program,
  state: GameState,
): { readonly window: string; readonly seat: string } | undefined => {
  const window = openWindow(program, state);
  const desk = window === undefined ? undefined : openDesks(window, state)[0];
  return window === undefined || desk === undefined
    ? undefined
    : { window: window.path, seat: seatName(program, desk.seat) };
};

/** The desk of a seat that may move; the desk of the seat to move, where no seat is named. */
const askedDesk = (
  program: Program,
  window: ProgramWindow,
  state: GameState,
  seat: string | undefined,
): Desk | undefined => {
  const desks = openDesks(window, state);
  return seat === undefined ? desks[0] : desks.find((desk) => seatName(program, desk.seat) === seat);
};

/**
 * What the seat to move, or another asked at the same time, chooses by weights: legal options by their weight, or by the named policy's where it
 * gives one; its initiatives compete where their weight isn't 0. Chance draws by its odds. Undefined when no one is
 * asked or no option is legal. Draws luck(0), for a choice of several luck(0) to luck(count).
 */
export const chooseByPolicy = (
  program: Program,
  state: GameState,
  policy: string | undefined,
  luck: Luck,
  asked?: string,
): Choice | undefined => {
  const window = openWindow(program, state);
  const desk = window === undefined ? undefined : askedDesk(program, window, state, asked);
  if (window === undefined || desk === undefined) return undefined;
  const named = program.policies.find(({ id }) => id === policy);
  const weights = optionWeights(program, state, window, desk, named);
  if (weights.every((weight) => weight === 0)) return undefined;
  const seat = seatName(program, desk.seat);
  const toChoice = (options: readonly number[]): Choice => ({
    kind: "option",
    window: window.path,
    seat,
    options: options.map((index) => desk.options[index]?.id ?? ""),
  });
  if (window.low !== 1 || window.high !== 1) return toChoice(pickSeveral(window, weights, luck));
  const initiatives = initiativeWeights(program, state, window, desk, named);
  const picked = pickWeighted([...weights, ...initiatives], luck(0));
  if (picked < weights.length) return toChoice([picked]);
  return { kind: "initiative", seat, initiative: program.initiatives[picked - weights.length]?.id ?? "" };
};

/** By option: 0 when it isn't legal; when every legal option weighs 0 they weigh the same. */
const optionWeights = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  desk: Desk,
  policy: ProgramPolicy | undefined,
): readonly number[] => {
  if (window.kind === "chance") return chanceWeights(program, state, desk);
  const legal = desk.options.map((_, index) => refuseOption(program, state, window, desk, index) === undefined);
  const weights = desk.options.map((option, index) => {
    const code = policy?.weights.find(
      (one) => one.window === window.index && one.seat === desk.seat && one.option === index,
    )?.weight;
    return legal[index] === true ? Math.max(0, evaluate(program, code ?? option.weight, state)) : 0;
  });
  return weights.some((weight) => weight > 0) ? weights : legal.map((is) => (is ? 1 : 0));
};

const initiativeWeights = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  desk: Desk,
  policy: ProgramPolicy | undefined,
): readonly number[] =>
  program.initiatives.map((initiative, index) => {
    if (desk.seat < 0 || initiative.seat !== desk.seat || refuseInitiative(program, state, window, index) !== undefined)
      return 0;
    const code = policy?.weights.find(
      (one) => one.window < 0 && one.seat === desk.seat && one.option === index,
    )?.weight;
    return Math.max(0, evaluate(program, code ?? initiative.weight, state));
  });

/** A number of options between the window's limits, each number alike, drawn by weight one after another. */
const pickSeveral = ({ low, high }: ProgramWindow, weights: readonly number[], luck: Luck): readonly number[] => {
  const possible = weights.filter((weight) => weight > 0).length;
  const most = Math.min(high, possible);
  const count = Math.min(most, low + Math.floor(luck(0) * (Math.max(low, most) - low + 1)));
  const left = [...weights];
  const picked: number[] = [];
  for (let index = 1; index <= count; index++) {
    const next = pickWeighted(left, luck(index));
    picked.push(next);
    left[next] = 0;
  }
  return picked.sort((one, other) => one - other);
};
