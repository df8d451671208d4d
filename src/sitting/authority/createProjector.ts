import { type Referee, WHITE_CELL, type Wording } from "#engine";
import { nextMove } from "#replay";
import { toHands } from "../hands/toHands.ts";
import { hasWhiteCell, type LiveRun, stateOf } from "../play/liveRun.ts";
import { createFeedTeller } from "../view/createFeedTeller.ts";
import { createTeller, type Play, type Teller } from "../view/teller.ts";
import { toSittingView } from "../view/toSittingView.ts";
import { toTree } from "../view/tree/toTree.ts";
import type { TreeView } from "../view/tree/treeView.ts";
import type { Seen } from "./sittingPort.ts";

/** What of a sitting's state is shown to a seat. */
export type Projected = Omit<Seen, "number" | "kept">;

export type Projector = {
  readonly see: (live: LiveRun, seat: string) => Projected;
  /** The way the play took, as the seat knows it. */
  readonly tree: (live: LiveRun, seat: string) => TreeView;
};

/** Projects a sitting for one seat after the other; it remembers what it has shown to each of them, so keep it. */
export const createProjector = ({ program }: Referee, wording: Wording): Projector => {
  const seats = new Map<string, ReturnType<typeof createSeat>>();
  const createSeat = (seat: string) => {
    const teller = createTeller(program, seat, wording);
    return { teller, feedOf: createFeedTeller(teller) };
  };
  const seatOf = (seat: string): ReturnType<typeof createSeat> => {
    const known = seats.get(seat) ?? createSeat(seat);
    seats.set(seat, known);
    return known;
  };
  const tellerOf = (seat: string): Teller => seatOf(seat).teller;
  const see = (live: LiveRun, seat: string): Projected => {
    const { run, paused, revision } = live;
    const { teller, feedOf } = seatOf(seat);
    const play = playOf(live, seat);
    return {
      seat,
      revision,
      view: toSittingView(teller, play, feedOf(play)),
      paused,
      movesByItself: nextMove(program, run, stateOf(live))?.kind === "automatic",
      isSteered: hasWhiteCell(live),
      ...(seat === WHITE_CELL ? { hands: toHands(tellerOf, live) } : {}),
    };
  };
  const tree = (live: LiveRun, seat: string): TreeView => {
    const play = playOf(live, seat);
    return toTree(tellerOf, play, seatOf(seat).feedOf(play));
  };
  return { see, tree };
};

const playOf = ({ referee, run, steps }: LiveRun, seat: string): Play => ({ referee, run, steps, seat });
