import { authoredState, type GameState, reachedEnding, WHITE_CELL } from "#engine";
import type { Ending } from "#scenario/model";
import { endingFor } from "../endingOf.ts";
import type { FeedItem } from "../sittingView.ts";
import type { Play, Teller } from "../teller.ts";
import { lanesOf } from "./lanesOf.ts";
import { milestoneNodes } from "./milestoneNodes.ts";
import { isOver, openNode } from "./openNode.ts";
import { pastNodes } from "./pastNodes.ts";
import type { TreeEnding, TreeNode, TreeView } from "./treeView.ts";

/** The play as the seat of `play` knows it. `tellerOf` puts it into words for any seat: the White Cell looks over everyone's shoulder. Linear in plies. */
export const toTree = (tellerOf: (seat: string) => Teller, play: Play, feed: readonly FeedItem[]): TreeView => {
  const teller = tellerOf(play.seat);
  const state = (play.steps.at(-1) ?? play.referee.start()).state;
  const now = openNode(teller, tellerOf, play, state);
  const past = inOrder(pastNodes(teller, tellerOf, play, feed), milestoneNodes(teller, play));
  const nodes = [...past, ...(now === undefined ? [] : [now])];
  return { nodes, lanes: lanesOf(teller, nodes), endings: endingsOf(teller, state, isOver(play, state)) };
};

/** Milestones stand before the first thing that came after them, and before the ending. */
const inOrder = (past: readonly TreeNode[], milestones: readonly TreeNode[]): readonly TreeNode[] => {
  const left = [...milestones];
  const nodes = past.flatMap((node) => {
    const count = left.findIndex(({ ply }) => !isBefore(ply, node));
    return [...left.splice(0, count < 0 ? left.length : count), node];
  });
  return [...nodes, ...left];
};

/** Whether a milestone that was reached after so many choices stands before a node. What happened at the same moment stands before it. */
const isBefore = (plies: number, { kind, ply }: TreeNode): boolean => {
  switch (kind) {
    case "ending":
      return true;
    case "event":
      return plies < ply;
    case "decision":
    case "chance":
      return plies <= ply;
  }
};

const endingsOf = (teller: Teller, state: GameState, isTold: boolean): readonly TreeEnding[] => {
  const { program, seat } = teller;
  const reached = reachedEnding(program, state);
  return program.endings.map(({ id, node }) => {
    const ending = isTold || seat === WHITE_CELL ? endingAt(teller, node) : undefined;
    return { id, ...(ending === undefined ? {} : toldOf(teller, state, ending)), reached: id === reached };
  });
};

const toldOf = ({ seat, tell }: Teller, state: GameState, ending: Ending): Pick<TreeEnding, "title" | "kind"> => {
  const { title, kind } = endingFor(ending, seat);
  return { title: tell(title, state), kind };
};

const endingAt = ({ program }: Teller, node: number): Ending | undefined => {
  const authored = authoredState(program, program.nodes[node]?.path ?? "");
  return authored?.kind === "atomic" ? authored.ending : undefined;
};
