import type { StateGraph, Ways } from "../graph/stateGraph.ts";
import type { Walk } from "./walk.ts";

/** A way through a graph at whose end a promise is broken, as ways from state to state, the start first. */
export type Breach = {
  readonly ways: readonly number[];
  /** `leads_to`: after how many choices the condition last held without being answered. */
  readonly since?: number;
  /** `leads_to`: the number of choices on the way after which the rest can be repeated for ever. */
  readonly roundFrom?: number;
  /** Absent where no shorter way breaks it; looking for one to go round may have been too much work. */
  readonly isShortest?: false;
};

/** What is searched: `marks` says by state what the promise's conditions are there, `walk` has the places found. */
export type Searched = {
  readonly graph: StateGraph;
  readonly ways: Ways;
  readonly marks: Uint8Array;
  readonly walk: Walk;
};

/** After how many of these ways a condition last held while the other one didn't. */
export const lastUnanswered = (gone: readonly number[], { targets }: Ways, marks: Uint8Array): number =>
  [0, ...gone.map((way) => targets[way] ?? 0)].findLastIndex((state) => marks[state] === 1);
