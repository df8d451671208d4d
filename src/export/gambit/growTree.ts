import { failure, type Result, success } from "#base";
import type { GameState, Program, Referee } from "#engine/program";
import { hasStarted, identify } from "#engine/program";
import type { Kernel } from "#kernel";
import { countNodes } from "./countNodes.ts";
import { type Branch, createExpansion, type Observer } from "./createExpansion.ts";
import { createPath } from "./createPath.ts";
import type { GameTree, NoTree, TreeNode } from "./gameTree.ts";
import { waysOn } from "./waysOn.ts";

/** Says how far it is after so many nodes. */
const OFTEN = 256;

/**
 * Grows the game tree of a scenario, without the White Cell's injects. Yields how many nodes there are so far; `next(true)` stops it.
 * `observerOf` says what a seat learns. Where several seats are asked at one window they choose in the order of the file. Two nodes are in one information set when their
 * seat has seen the same in the same order, has made the same choices at the same sets, and is offered the same: perfect recall. A
 * play that stops without an ending is worth what `values` say of where it stops. Gives a reason instead of a tree where that has
 * more nodes than `mostNodes`, where it has no end, or where nothing says what a player gets: at once with the
 * program's kernel, which counts first. Plays one choice a node.
 */
export function* growTree(
  referee: Referee,
  observerOf: (seat: string) => Observer,
  mostNodes: number,
  kernel?: Kernel,
): Generator<number, Result<GameTree, NoTree>, boolean | undefined> {
  const { program } = referee;
  const { state: start } = referee.start();
  const players = playersOf(program);
  const reason = whyNoGame(program, players, start);
  if (reason !== undefined) return failure(reason);
  const counted = kernel === undefined ? undefined : countNodes(kernel, mostNodes);
  if (counted?.ok === false) return counted;
  const expand = createExpansion(program, players, observerOf);
  const comesBack = createPath();
  const nodes: TreeNode[] = [];
  const open: Branch[] = [{ state: start, depth: 0, memories: players.map(() => ""), isLoop: false }];
  for (let branch = open.pop(); branch !== undefined; branch = open.pop()) {
    const room = mostNodes - nodes.length - open.length - 1;
    const ways = branch.isLoop ? [] : waysOn(referee, branch.state, room);
    if (ways === undefined || room < 0) return failure({ kind: "too-large" });
    const { node, branches } = expand(branch, ways);
    if (node.kind !== "end" && comesBack(branch.depth, identify(program, branch.state)))
      return failure({ kind: "endless", window: node.window });
    nodes.push(node);
    for (const next of branches.toReversed()) open.push(next);
    if (nodes.length % OFTEN === 0 && (yield nodes.length) === true) return failure({ kind: "stopped" });
  }
  return success({ players, nodes });
}

const playersOf = ({ seats, windows }: Program): readonly string[] =>
  seats.filter((_, seat) => windows.some(({ desks }) => desks.some((desk) => desk.seat === seat)));

const whyNoGame = (program: Program, players: readonly string[], start: GameState): NoTree | undefined => {
  if (!hasStarted(program, start)) return { kind: "no-start" };
  if (players.length === 0) return { kind: "no-players" };
  const unvalued = players.filter((player) => !program.values.some(({ seat }) => program.seats[seat] === player));
  return unvalued.length === 0 ? undefined : { kind: "no-values", seats: unvalued };
};
