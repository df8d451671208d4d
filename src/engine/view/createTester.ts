import type { Expression } from "#scenario/model";
import type { Code } from "../program/code.ts";
import { lowerExpression, type Scope } from "../program/lowerExpression.ts";
import { indexNames } from "../program/names.ts";
import type { Program } from "../program/program.ts";
import { holds } from "../state/evaluate.ts";
import type { GameState } from "../state/gameState.ts";
import { canKnow } from "./knowledge.ts";

/**
 * Whether a condition that only decides what is shown holds in a state; an absent one always does, and one that reads
 * what the seat may not know never does.
 */
export type Tester = (when: Expression | undefined, state: GameState) => boolean;

/** Tests the conditions of a program's texts and map items for one seat; each is lowered once. */
export const createTester = (program: Program, seat?: string): Tester => {
  const scope = scopeOf(program);
  const lowered = new WeakMap<Expression, Code>();
  return (when, state) => {
    if (when === undefined) return true;
    const code = lowered.get(when) ?? lowerExpression(when, scope);
    lowered.set(when, code);
    return canKnow(program, code, seat) && holds(program, code, state);
  };
};

const scopeOf = (program: Program): Scope => ({
  variable: indexNames(
    "variable",
    program.variables.map(({ id }) => id),
  ),
  curve: indexNames(
    "curve",
    program.curves.map(({ id }) => id),
  ),
  node: indexNames(
    "state",
    program.nodes.map(({ path }) => path),
  ),
  ending: (id) => program.endings.find((ending) => ending.id === id)?.node ?? -1,
});
