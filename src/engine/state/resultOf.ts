import { combineUncut, type Interval } from "#base";
import type { Program, ProgramEffect } from "../program/program.ts";
import type { Ranges } from "../program/rangeOf.ts";
import { evaluate } from "./evaluate.ts";
import type { GameState } from "./gameState.ts";

/** The value that an effect gives its variable in a state, held within the variable's range. */
export const resultOf = (program: Program, effect: ProgramEffect, state: GameState): number => {
  const given = evaluate(program, effect.value, state);
  const result = unheld(effect, state.values[effect.variable] ?? 0, given);
  const range = program.variables[effect.variable];
  return range === undefined ? result : Math.min(range.high, Math.max(range.low, result));
};

const unheld = ({ operation }: ProgramEffect, before: number, given: number): number => {
  switch (operation) {
    case "add":
      return before + given;
    case "set":
      return given;
  }
};

/** Between what numbers an effect's result lies before it is held within its variable's range, whatever the state. */
export const rangeOfResult = (
  program: Program,
  { variable, operation, value }: ProgramEffect,
  ranges: Ranges,
): Interval => {
  const given = ranges.of(value);
  switch (operation) {
    case "add":
      return combineUncut("+", program.variables[variable] ?? { low: 0, high: 0 }, given);
    case "set":
      return given;
  }
};
