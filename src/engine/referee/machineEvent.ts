import { invariant } from "#base";
import type { Move } from "../choice/checkChoice.ts";
import { seatName } from "../choice/checkChoice.ts";
import { WHITE_CELL } from "../choice/choice.ts";
import type { Program, Trigger } from "../program/program.ts";

/**
 * An event as the machine takes it. Its type is the choice's written form, a signal's name, `@clock` for the
 * passing of time or `@due.N` for timer N; a choice of several carries the option indexes, sorted.
 */
export type MachineEvent = { readonly type: string; readonly hour?: number; readonly options?: readonly number[] };

/** The type of the event that makes a transition happen; undefined for those that need none. */
export const eventTypeOf = (program: Program, trigger: Trigger): string | undefined => {
  switch (trigger.kind) {
    case "always":
    case "sealed":
      return undefined;
    case "signal":
      return program.signals[trigger.signal];
    case "timer":
      return dueEvent(trigger.timer).type;
    case "option":
      return optionType(program, trigger.window, 0, trigger.option);
    case "several":
      return pathOf(program, trigger.window);
    case "seal":
      return optionType(program, trigger.window, trigger.desk, trigger.option);
    case "initiative":
      return initiativeType(program, trigger.initiative);
  }
};

/** The event of a checked move. */
export const toEvent = (program: Program, move: Move): MachineEvent => {
  switch (move.kind) {
    case "inject":
      return { type: injectType(program, move.inject) };
    case "initiative":
      return { type: initiativeType(program, move.initiative) };
    case "options": {
      const window = program.windows[move.window];
      invariant(window !== undefined, "a move names a window");
      const [only] = move.options;
      return window.low === 1 && window.high === 1 && only !== undefined
        ? { type: optionType(program, move.window, move.desk, only) }
        : { type: window.path, options: move.options };
    }
  }
};

export const clockEvent = (hour: number): MachineEvent => ({ type: "@clock", hour });
export const dueEvent = (timer: number): MachineEvent => ({ type: `@due.${timer}` });

/** The type of an inject's event. */
export const injectType = (program: Program, inject: number): string => `${WHITE_CELL}!${program.injects[inject]?.id}`;

const initiativeType = (program: Program, index: number): string => {
  const initiative = program.initiatives[index];
  return `${seatName(program, initiative?.seat ?? -1)}!${initiative?.id}`;
};

const optionType = (program: Program, windowIndex: number, deskIndex: number, option: number): string => {
  const window = program.windows[windowIndex];
  const desk = window?.desks[deskIndex];
  const seat = window?.kind === "together" ? `:${seatName(program, desk?.seat ?? -1)}` : "";
  return `${window?.path}${seat}=${desk?.options[option]?.id}`;
};

const pathOf = (program: Program, window: number): string | undefined => program.windows[window]?.path;
