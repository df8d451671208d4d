import {
  type BestPlay,
  bestLine,
  bestPlay,
  forceable,
  hiddenFrom,
  isAnythingHidden,
  judgeChoices,
  regretsAt,
  type StateGraph,
  solve,
  toCourse,
  wayChoice,
  worthToSeat,
} from "#analysis";
import { invariant } from "#base";
import type { BestReport } from "./print.ts";

/** Best play of a seat that has `values` over a complete graph with its ways. */
export const solveBest = (graph: StateGraph, seat: string): BestReport => {
  const play = bestPlay(graph, seat);
  const byPolicy = toCourse(graph);
  const worth = worthToSeat(byPolicy, seat);
  invariant(play !== undefined && worth !== undefined, "the seat has values");
  const { program } = graph.kernel;
  const hidden = hiddenFrom(program, seat);
  const known = solve(byPolicy, worth);
  return {
    scenario: program.scenario.id,
    seat,
    exact: play.error === 0 && known.error === 0,
    knows: "everything",
    hidden,
    states: graph.states,
    value: play.values[0] ?? 0,
    byPolicy: known.values[0] ?? 0,
    error: Math.max(play.error, known.error),
    endings: forceable(graph, seat),
    ...(isAnythingHidden(hidden) ? {} : { advice: adviseOn(play) }),
  };
};

/** What best play says about single choices: of no use to a seat that can't see what it depends on. */
const adviseOn = (play: BestPlay): NonNullable<BestReport["advice"]> => {
  const { graph, ways } = play.course;
  return {
    line: bestLine(play).map((ply) => ({
      choice: wayChoice(graph, ways, ply.way),
      value: play.values[ways.targets[ply.way] ?? 0] ?? 0,
      regrets: regretsAt(play, ply.state).map(({ way, regret }) => ({ choice: wayChoice(graph, ways, way), regret })),
    })),
    choices: judgeChoices(play),
  };
};
