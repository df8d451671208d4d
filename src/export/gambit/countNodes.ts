import { failure, type Result, success } from "#base";
import type { Program } from "#engine/program";
import { CHANCE, seatOf } from "#engine/program";
import type { Kernel } from "#kernel";
import { choiceOf } from "#kernel";
import { createPath } from "./createPath.ts";
import type { NoTree } from "./gameTree.ts";

/**
 * How many nodes the game tree of `growTree` has, or why there is no such tree. Hundreds of times as fast, as the kernel doesn't report what happens on the
 * way. Undefined where a window has more choices than the kernel lists. One choice made a node.
 */
export const countNodes = (kernel: Kernel, mostNodes: number): Result<number, NoTree> | undefined => {
  const { packed, state, program } = kernel;
  const { moves } = kernel.listing;
  const seats = seatsOfMoves(program);
  const comesBack = createPath();
  const from = new Int32Array(state.length);
  let nodes = 0;

  /** The states that the choices of who is asked first lead to, in order; counts the ends where rules loop without end. */
  const follow = (listed: number): readonly Int32Array[] => {
    const asked = seats[moves[0] ?? 0];
    const states: Int32Array[] = [];
    from.set(state);
    for (let place = 0; place < listed; place++) {
      if (seats[moves[place] ?? 0] !== asked) continue;
      state.set(from);
      if (kernel.make(place) === 0) {
        kernel.pack();
        states.push(packed.slice());
      } else if (asked === CHANCE) nodes++;
    }
    return states;
  };

  kernel.restart();
  kernel.pack();
  const open: { readonly depth: number; readonly at: Int32Array }[] = [{ depth: 0, at: packed.slice() }];
  for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
    const { depth, at } = branch;
    nodes++;
    packed.set(at);
    kernel.unpack();
    const listed = kernel.ending() < 0 && kernel.isAsking() ? kernel.list() : 0;
    if (listed < 0) return undefined;
    const window = listed === 0 ? "" : windowOf(program, moves[0] ?? 0);
    for (const next of follow(listed).toReversed()) open.push({ depth: depth + 1, at: next });
    if (nodes + open.length > mostNodes) return failure({ kind: "too-large" });
    if (listed > 0 && comesBack(depth, at.join())) return failure({ kind: "endless", window });
  }
  return success(nodes);
};

const seatsOfMoves = (program: Program): readonly string[] =>
  program.transitions.map(({ index }) => seatOf(choiceOf(program, index, () => false)));

const windowOf = ({ transitions, windows }: Program, move: number): string => {
  const trigger = transitions[move]?.trigger;
  return trigger !== undefined && "window" in trigger ? (windows[trigger.window]?.path ?? "") : "";
};
