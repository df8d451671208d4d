import {
  bestLine,
  bestPlay,
  forceable,
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
  const { ways } = play.course;
  return {
    scenario: graph.kernel.program.scenario.id,
    seat,
    exact: true,
    knows: "everything",
    states: graph.states,
    value: play.values[0] ?? 0,
    byPolicy: solve(byPolicy, worth).values[0] ?? 0,
    error: play.error,
    line: bestLine(play).map((ply) => ({
      choice: wayChoice(graph, ways, ply.way),
      value: play.values[ways.targets[ply.way] ?? 0] ?? 0,
      regrets: regretsAt(play, ply.state).map(({ way, regret }) => ({ choice: wayChoice(graph, ways, way), regret })),
    })),
    endings: forceable(graph, seat),
    choices: judgeChoices(play),
  };
};
