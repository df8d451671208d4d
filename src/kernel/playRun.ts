import type { Choice, GameState } from "#engine/program";
import { choiceOf } from "./choiceOf.ts";
import type { Kernel, Policies } from "./loadKernel.ts";
import { readState } from "./readState.ts";
import { STOP } from "./stop.ts";

/** A run that the kernel played: its choices, the state before the first and after each, and its ending; `stop` says why it has none. */
export type KernelRun = {
  readonly choices: readonly Choice[];
  readonly states: readonly GameState[];
  readonly ending: string | undefined;
  readonly stop: number | undefined;
};

/** One run, written out: the choices and states that the referee gives for the same seed and policies. */
export const playRun = (kernel: Kernel, seed: number, policies: Policies = {}, mostPlies = 10_000): KernelRun => {
  kernel.seed(seed);
  kernel.follow(policies);
  kernel.restart();
  const choices: Choice[] = [];
  const states = [readState(kernel)];
  let stop: number | undefined;
  while (stop === undefined && kernel.hasStarted && kernel.isAsking()) {
    const transition = choices.length < mostPlies ? kernel.ply() : STOP.tooLong;
    if (transition < 0) stop = transition;
    else {
      choices.push(choiceOf(kernel.program, transition, (option) => kernel.chosen[option] === 1));
      states.push(readState(kernel));
    }
  }
  const ending = stop === undefined ? kernel.program.endings[kernel.ending()]?.id : undefined;
  return { choices, states, ending, stop: ending === undefined ? (stop ?? STOP.stuck) : undefined };
};
