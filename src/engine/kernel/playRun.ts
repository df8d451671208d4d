import { seatName } from "../choice/checkChoice.ts";
import type { Choice } from "../choice/choice.ts";
import type { GameState } from "../state/gameState.ts";
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
      choices.push(toChoice(kernel, transition));
      states.push(readState(kernel));
    }
  }
  const ending = stop === undefined ? kernel.program.endings[kernel.ending()]?.id : undefined;
  return { choices, states, ending, stop: ending === undefined ? (stop ?? STOP.stuck) : undefined };
};

/** The choice that a transition is, with the options just chosen where it takes several. */
const toChoice = ({ program, chosen }: Kernel, transition: number): Choice => {
  const trigger = program.transitions[transition]?.trigger;
  if (trigger?.kind === "initiative") {
    const initiative = program.initiatives[trigger.initiative];
    return { kind: "initiative", seat: seatName(program, initiative?.seat ?? -1), initiative: initiative?.id ?? "" };
  }
  const hasWindow = trigger?.kind === "option" || trigger?.kind === "several" || trigger?.kind === "seal";
  const window = hasWindow ? program.windows[trigger.window] : undefined;
  const desk = window?.desks[trigger?.kind === "seal" ? trigger.desk : 0];
  const isChosen = (index: number): boolean =>
    trigger?.kind === "several" ? chosen[index] === 1 : hasWindow && index === trigger.option;
  const options = (desk?.options ?? []).flatMap(({ id }, index) => (isChosen(index) ? [id] : []));
  return { kind: "option", window: window?.path ?? "", seat: seatName(program, desk?.seat ?? -1), options };
};
