import type { StateValue } from "xstate";
import type { Node, Program } from "../program/program.ts";
import type { GameState } from "../state/gameState.ts";

/** The XState value of a state: which child of each compound node is active. */
export const toStateValue = (program: Program, state: GameState): StateValue =>
  regionsValue(program, state, program.roots);

const regionsValue = (program: Program, state: GameState, children: readonly number[]): Record<string, StateValue> =>
  Object.fromEntries(
    children.flatMap((index) => {
      const node = program.nodes[index];
      return node === undefined || state.active[index] !== 1 ? [] : [[node.id, nodeValue(program, state, node)]];
    }),
  );

const nodeValue = (program: Program, state: GameState, node: Node): StateValue => {
  if (node.kind === "parallel") return regionsValue(program, state, node.children);
  const active = node.children.find((child) => state.active[child] === 1);
  const child = active === undefined ? undefined : program.nodes[active];
  if (child === undefined) return {};
  return child.kind === "atomic" ? child.id : { [child.id]: nodeValue(program, state, child) };
};
