import type { Consequence } from "#scenario/model";
import { lowerExpression, type Scope } from "./lowerExpression.ts";
import type { Names } from "./names.ts";
import type { Act } from "./program.ts";

export const NO_ACT: Act = { groups: [], raise: [] };

/** The consequence with every name as an index. */
export const lowerAct = (consequence: Consequence, scope: Scope, signal: Names): Act => ({
  groups: consequence.do.map((group) => ({
    ...(group.when === undefined ? {} : { when: lowerExpression(group.when, scope) }),
    effects: group.effects.map((effect) => ({
      variable: scope.variable(effect.variable),
      operation: effect.operation,
      value: lowerExpression(effect.value, scope),
    })),
  })),
  raise: consequence.raise.map(signal),
});
