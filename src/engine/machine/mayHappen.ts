import { refuseInitiative, refuseOption } from "../choice/checkChoice.ts";
import type { Program, ProgramTransition, ProgramWindow } from "../program/program.ts";
import type { MachineEvent } from "../referee/machineEvent.ts";
import { holds } from "../state/evaluate.ts";
import type { GameState } from "../state/gameState.ts";
import { openWindow } from "../state/openWindow.ts";

/** Whether a transition is enabled: its own condition, and what its trigger asks of the state. */
export const mayHappen = (
  program: Program,
  transition: ProgramTransition,
  state: GameState,
  event: MachineEvent,
): boolean => holds(program, transition.when, state) && isTriggered(program, transition, state, event);

const isTriggered = (
  program: Program,
  { trigger, source }: ProgramTransition,
  state: GameState,
  event: MachineEvent,
): boolean => {
  switch (trigger.kind) {
    case "always":
    case "signal":
      return true;
    case "timer":
      return isPending(program, source, trigger.timer, state);
    case "sealed":
      return program.windows[trigger.window]?.desks.every(({ slot }) => state.sealed[slot] !== 0) ?? false;
    case "option":
      return isOpen(program, state, trigger.window, (window) => isLegal(program, state, window, 0, trigger.option));
    case "seal":
      return isOpen(program, state, trigger.window, (window) => {
        const slot = window.desks[trigger.desk]?.slot ?? -1;
        return state.sealed[slot] === 0 && isLegal(program, state, window, trigger.desk, trigger.option);
      });
    case "several":
      return isOpen(program, state, trigger.window, (window) => areLegal(program, state, window, event.options ?? []));
    case "initiative":
      return isOpen(
        program,
        state,
        trigger.window,
        (window) => refuseInitiative(program, state, window, trigger.initiative) === undefined,
      );
  }
};

/** A deadline means nothing any more once a choice has been made and is under way. */
const isPending = (program: Program, source: number, timer: number, state: GameState): boolean => {
  if (program.timers[timer]?.kind !== "deadline") return true;
  const children = program.nodes[source]?.children ?? [];
  return !children.some((child) => program.nodes[child]?.role === "waiting" && state.active[child] === 1);
};

const isOpen = (
  program: Program,
  state: GameState,
  window: number,
  test: (window: ProgramWindow) => boolean,
): boolean => {
  const open = openWindow(program, state);
  return open !== undefined && open.index === window && test(open);
};

const isLegal = (
  program: Program,
  state: GameState,
  window: ProgramWindow,
  deskIndex: number,
  option: number,
): boolean => {
  const desk = window.desks[deskIndex];
  return desk !== undefined && refuseOption(program, state, window, desk, option) === undefined;
};

const areLegal = (program: Program, state: GameState, window: ProgramWindow, options: readonly number[]): boolean =>
  options.length >= window.low &&
  options.length <= window.high &&
  options.every((option, index) => option > (options[index - 1] ?? -1) && isLegal(program, state, window, 0, option));
