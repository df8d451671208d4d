import type { Act, Program } from "../program/program.ts";
import { evaluate, holds } from "./evaluate.ts";
import type { GameState } from "./gameState.ts";

/** What acts change of a state while they happen one after another. */
export type Changes = { readonly values: readonly number[]; readonly changed: readonly VariableChange[] };

export type VariableChange = { readonly variable: number; readonly from: number; readonly to: number };

/** The values after an act's groups, done in order on a state, and what changed. Effects of one group read the values from before it. */
export const applyAct = (program: Program, act: Act, state: GameState): Changes => {
  let values = state.values;
  const changed: VariableChange[] = [];
  for (const group of act.groups) {
    const before = { ...state, values };
    if (!holds(program, group.when, before)) continue;
    const after = [...values];
    for (const { variable, operation, value } of group.effects) {
      const given = evaluate(program, value, before);
      const from = values[variable] ?? 0;
      const to = clamp(program, variable, operation === "add" ? from + given : given);
      if (to === from) continue;
      after[variable] = to;
      changed.push({ variable, from, to });
    }
    values = after;
  }
  return { values, changed };
};

const clamp = (program: Program, variable: number, value: number): number => {
  const range = program.variables[variable];
  return range === undefined ? value : Math.min(range.high, Math.max(range.low, value));
};
