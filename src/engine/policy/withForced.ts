import { failure, type Result, success } from "#base";
import type { Code } from "../program/code.ts";
import type { Desk, Program, ProgramPolicy, ProgramWindow } from "../program/program.ts";
import { findForced } from "./findForced.ts";

/**
 * The program in which seats that choose by policy, chance included, always take the named choices where they can; the reason when one
 * isn't there. A choice is written as in a run: `crisis.cabinet=wait`, `summit.talks:japan=ask`, `tokyo.package=a+b`. Where it isn't
 * legal the seat chooses as it would otherwise, and initiatives compete as often as before. Only weights change (and how many are
 * taken where several are): what persons may choose and the hash stay, so a forced run is one of the scenario's own.
 */
export const withForced = (program: Program, choices: readonly string[]): Result<Program, string> => {
  let forced = program;
  const desks = new Set<Desk>();
  for (const text of choices) {
    const found = findForced(program, text);
    if (!found.ok) return found;
    const { window, desk, options } = found.value;
    if (desks.has(desk)) return failure(`"${text}" is the second choice for one seat at one window.`);
    desks.add(desk);
    forced = forceAt(forced, window.index, window.desks.indexOf(desk), options);
  }
  return success(forced);
};

const forceAt = (program: Program, at: number, deskAt: number, options: readonly number[]): Program => {
  const windows = program.windows.map((window) => {
    const desk = window.desks[deskAt];
    if (window.index !== at || desk === undefined) return window;
    const weights = forcedWeights(program, window, desk, options, (option) => ownWeight(desk, option));
    const forced = {
      ...desk,
      options: desk.options.map((option, index) => ({ ...option, weight: weights[index] ?? option.weight })),
    };
    return {
      ...window,
      ...(takesSeveral(window) ? { low: options.length, high: options.length === 0 ? 0 : window.high } : {}),
      desks: window.desks.map((one, index) => (index === deskAt ? forced : one)),
    };
  });
  const window = program.windows[at];
  const desk = window?.desks[deskAt];
  if (window === undefined || desk === undefined) return program;
  return {
    ...program,
    windows,
    policies: program.policies.map((policy) => forceIn(program, policy, window, desk, options)),
  };
};

/** A policy with weights of its own at this desk. */
const forceIn = (
  program: Program,
  policy: ProgramPolicy,
  window: ProgramWindow,
  desk: Desk,
  options: readonly number[],
): ProgramPolicy => {
  const isHere = (one: ProgramPolicy["weights"][number]): boolean =>
    one.window === window.index && one.seat === desk.seat;
  const here = policy.weights.filter(isHere);
  if (here.length === 0) return policy;
  const weights = forcedWeights(
    program,
    window,
    desk,
    options,
    (option) => here.find((one) => one.option === option)?.weight ?? ownWeight(desk, option),
  );
  return {
    ...policy,
    weights: [
      ...policy.weights.filter((one) => !isHere(one)),
      ...weights.map((weight, option) => ({ seat: desk.seat, window: window.index, option, weight })),
    ],
  };
};

const takesSeveral = ({ low, high }: ProgramWindow): boolean => low !== 1 || high !== 1;

const NONE: Code = { op: "constant", value: 0 };
const ONE: Code = { op: "constant", value: 1 };

const ownWeight = (desk: Desk, option: number): Code => desk.options[option]?.weight ?? NONE;

/** By option: all of the weight on what is forced while that is legal, otherwise as it was. */
const forcedWeights = (
  program: Program,
  window: ProgramWindow,
  desk: Desk,
  forced: readonly number[],
  weightOf: (option: number) => Code,
): readonly Code[] => {
  const legal = forced.flatMap((option) => desk.options[option]?.when ?? []);
  const canForce = legal.reduce((left: Code, right): Code => ({ op: "and", left, right }), ONE);
  const taken = takesSeveral(window) || window.kind === "chance" ? ONE : allWeight(program, desk, weightOf);
  return desk.options.map((_, option) => {
    const yes = forced.includes(option) ? taken : NONE;
    return legal.length === 0 ? yes : { op: "conditional", test: canForce, yes, no: weightOf(option) };
  });
};

/** What the legal options weigh together, at least 1: the seat's initiatives then compete with the one that's left as with all of them. */
const allWeight = ({ initiatives }: Program, desk: Desk, weightOf: (option: number) => Code): Code => {
  if (!initiatives.some(({ seat }) => seat === desk.seat)) return ONE;
  const weights = desk.options.map(({ when }, option): Code => {
    const weight: Code = { op: "greatest", of: [NONE, weightOf(option)] };
    return when === undefined ? weight : { op: "conditional", test: when, yes: weight, no: NONE };
  });
  return { op: "greatest", of: [ONE, weights.reduce((left, right): Code => ({ op: "+", left, right }))] };
};
