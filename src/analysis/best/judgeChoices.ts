import type { Choice } from "#engine";
import { wayChoice } from "../graph/stateGraph.ts";
import { type BestPlay, regretsAt } from "./bestPlay.ts";

/** What a choice of the seat is worth over all states in which it is legal. */
export type JudgedChoice = {
  readonly choice: Choice;
  /** The number of states in which it is legal, and of those in which nothing is better. */
  readonly states: number;
  readonly best: number;
  /** How much less it is worth than the best choice there, at least and at most. */
  readonly leastRegret: number;
  readonly mostRegret: number;
  /** One that is legal and better in every one of those states. */
  readonly beatenBy: Choice | undefined;
};

type Judged = { way: number; states: number; best: number; least: number; most: number; beaters: ReadonlySet<number> };

/** Each choice that the seat ever has, in the order in which they first occur. Linear in the states times the square of a window's choices. */
export const judgeChoices = (play: BestPlay): readonly JudgedChoice[] => {
  const { course, alike } = play;
  const { graph, ways } = course;
  const byMove = new Map<number, Judged>();
  const moveOf = (way: number): number => ways.moves[way] ?? 0;
  for (let state = 0; state < graph.followed; state++) {
    if (course.isFree[state] !== 1) continue;
    const own = regretsAt(play, state);
    for (const { way, value, regret } of own) {
      const known = byMove.get(moveOf(way));
      const isBeater = (other: number): boolean =>
        own.some((one) => moveOf(one.way) === other && one.value > value + alike);
      const candidates = known === undefined ? own.map((one) => moveOf(one.way)) : [...known.beaters];
      byMove.set(moveOf(way), {
        way: known?.way ?? way,
        states: (known?.states ?? 0) + 1,
        best: (known?.best ?? 0) + (regret <= alike ? 1 : 0),
        least: Math.min(known?.least ?? regret, regret),
        most: Math.max(known?.most ?? regret, regret),
        beaters: new Set(candidates.filter(isBeater)),
      });
    }
  }
  return [...byMove.values()].map(({ way, states, best, least, most, beaters }) => {
    const [beater] = beaters;
    const other = beater === undefined ? undefined : byMove.get(beater);
    return {
      choice: wayChoice(graph, ways, way),
      states,
      best,
      leastRegret: least,
      mostRegret: most,
      beatenBy: other === undefined ? undefined : wayChoice(graph, ways, other.way),
    };
  });
};
