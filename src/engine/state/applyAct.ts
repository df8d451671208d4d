import type { Act, Program } from "../program/program.ts";
import { holds } from "./evaluate.ts";
import type { GameState } from "./gameState.ts";
import { resultOf } from "./resultOf.ts";

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
    for (const effect of group.effects) {
      const { variable } = effect;
      const from = values[variable] ?? 0;
      const to = resultOf(program, effect, before);
      if (to === from) continue;
      after[variable] = to;
      changed.push({ variable, from, to });
    }
    values = after;
  }
  return { values, changed };
};
