import { CHANCE, type GameState, isStuck, reachedEnding, viewState, WHITE_CELL } from "#engine";
import { isEndless } from "#replay";
import { oddsOf } from "../feed/choiceItems.ts";
import type { Play, Teller } from "../teller.ts";
import { toDecision } from "../toDecision.ts";
import { chanceBranches, decisionBranches } from "./toBranches.ts";
import type { TreeNode } from "./treeView.ts";

/** Whether a play has come to an end, or can't go on. */
export const isOver = ({ referee: { program }, run }: Play, state: GameState): boolean =>
  reachedEnding(program, state) !== undefined || isStuck(program, state) || isEndless(run);

/** What is to be decided or drawn next, as far as the seat may know it; undefined where the play is over or the seat may not know. */
export const openNode = (
  teller: Teller,
  tellerOf: (seat: string) => Teller,
  play: Play,
  state: GameState,
): TreeNode | undefined => {
  const { program } = teller;
  if (isOver(play, state)) return undefined;
  const { asked } = viewState(program, state, teller.seat);
  const [seat] = asked?.seats ?? [];
  if (asked === undefined || seat === undefined) return undefined;
  const ply = play.run.plies.length;
  const node = { id: `${ply}.open`, ply, instant: teller.instant(state.hour), changes: [], open: true } as const;
  if (seat === CHANCE) {
    const branches = chanceBranches(oddsOf(teller, state), undefined);
    return { ...node, kind: "chance", lane: CHANCE, title: "", branches };
  }
  const asking = asked.seats.includes(teller.seat) ? teller.seat : seat;
  const decider = asking === teller.seat || teller.seat === WHITE_CELL ? tellerOf(asking) : undefined;
  const theirs = decider === undefined ? undefined : viewState(program, state, asking).asked;
  const decision = decider === undefined || theirs === undefined ? undefined : toDecision(decider, state, theirs);
  return {
    ...node,
    kind: "decision",
    lane: asking,
    title: decision === undefined ? "" : (decision.title ?? decision.prompt),
    branches: decision === undefined ? [] : decisionBranches(decision, undefined),
    ...(asking === teller.seat ? { mine: true } : {}),
  };
};
