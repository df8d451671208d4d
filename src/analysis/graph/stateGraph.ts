import type { Choice, GameState } from "#engine";
import { choiceOf, type Kernel, readState } from "#kernel";
import type { StateTable } from "./stateTable.ts";

/**
 * The states that a scenario can reach at its windows and ends, numbered in the order in which they were found, shortest ways
 * first; the start is 0. States that differ only in the hour are one unless the scenario reads it.
 */
export type StateGraph = {
  readonly kernel: Kernel;
  readonly table: StateTable;
  readonly states: number;
  /** The hour at the start. */
  readonly startHour: number;
  /** The ways on from so many of them, the first ones, are known. */
  readonly followed: number;
  /** Legal choices in all states whose ways on are known, those excepted that start a loop. */
  readonly transitions: number;
  /** By ending: in how many states a run is over there. */
  readonly endings: readonly number[];
  /** In how many states a run is over without an ending: no one can choose or nothing can happen any more. */
  readonly deadEnds: number;
  /** Choices that the referee refuses because the rules would loop without end. */
  readonly loops: number;
  /** So many choices deep everything is known. */
  readonly depth: number;
  /** Every reachable state was found, with all its ways on. */
  readonly isComplete: boolean;
  /** Why it isn't complete: no memory left, as many states as were asked for, or a window with more choices than can be listed. */
  readonly limit: "memory" | "states" | "choices" | undefined;
  /** By transition of the program: 1 when some way takes it. */
  readonly taken: Uint8Array;
  /** By transition that takes several options: a bit for each that is among those chosen somewhere. */
  readonly chosen: Int32Array;
  /** By node of the program: 1 when some way enters it. */
  readonly entered: Uint8Array;
  /** Claims of texts that aren't true somewhere, each where it was found first: at the start or by a choice. Only of a kernel that judges texts. */
  readonly refuted: readonly RefutedText[];
  /** Only where they were asked for. */
  readonly ways: Ways | undefined;
  readonly bytes: { readonly states: number; readonly ways: number };
};

/** `mask`: a bit for each option of a choice of several. */
export type RefutedText = {
  readonly claim: number;
  readonly at?: { readonly state: number; readonly transition: number; readonly mask: number };
};

/** How the states are connected, as columns. */
export type Ways = {
  /** By state that was followed: what becomes of a run there. */
  readonly fates: Int16Array;
  /** By state that was followed: where its ways start in the columns below; one more at the end. */
  readonly offsets: Int32Array;
  /** The state that each leads to. */
  readonly targets: Int32Array;
  /** The choice that each is: see `wayChoice`. */
  readonly moves: Int32Array;
  /**
   * Its probability under the policies that the kernel follows: 0 for what the policy never chooses and for who isn't asked first. The
   * ways of one state add up to 1, or to less where the policy can stop: at a loop, or because it can't choose.
   */
  readonly odds: Float64Array;
  /** How many hours pass on each, until someone is asked again or the run is over; only where they were asked for. */
  readonly hours: Int32Array | undefined;
  /** States at which the policies can choose what the rules loop without end after, in order, and how likely they do. */
  readonly refusals: { readonly states: Int32Array; readonly odds: Float64Array };
  /** Choices of several options: what moves beyond the program's transitions mean. */
  readonly selections: readonly { readonly transition: number; readonly mask: number }[];
};

/** The fate of a state: an ending's number from 0 on, or one of these. */
export const FATE = { goesOn: -1, deadEnd: -2 } as const;

/** The choice that a way is. */
export const wayChoice = ({ kernel: { program } }: StateGraph, ways: Ways, way: number): Choice => {
  const move = ways.moves[way] ?? 0;
  const { transition, mask } = ways.selections[move - program.transitions.length] ?? { transition: move, mask: 0 };
  return choiceOf(program, transition, (option) => ((mask >>> option) & 1) === 1);
};

/** Puts the graph's kernel into one of its states. */
export const standIn = ({ kernel, table }: StateGraph, state: number): void => {
  table.read(state, kernel.packed);
  kernel.unpack();
};

/** One of its states, as the machine has it; at hour 0 unless the scenario reads the hour. */
export const stateAt = (graph: StateGraph, state: number): GameState => {
  standIn(graph, state);
  return readState(graph.kernel);
};
