import { invariant } from "#base";
import { nextAsked, type Program } from "#engine";
import { readState } from "#kernel";
import { FATE, type StateGraph, standIn, type Ways } from "../graph/stateGraph.ts";

/**
 * A graph as its players go through it: chance by its odds, every seat by the policies that the graph was made under, except
 * that one seat may be free to choose.
 */
export type Course = {
  readonly graph: StateGraph;
  readonly ways: Ways;
  /** The seat that is free, as its number in the program; -1 for none. */
  readonly seat: number;
  /** By state: 1 where the free seat is the seat to move. */
  readonly isFree: Uint8Array;
  /** By move (`Ways.moves`): the seat that makes it, -1 for chance. */
  readonly seatOfMove: Int16Array;
};

/**
 * How runs go through a graph when this seat is free, or none. Where several seats are asked at one window they move in the order in
 * which they are asked, so a seat that isn't asked first can't act before. The graph has to have its ways. Linear in the ways.
 */
export const toCourse = (graph: StateGraph, seat?: string): Course => {
  const { ways } = graph;
  invariant(ways !== undefined, "the graph was made with its ways");
  const { program } = graph.kernel;
  const number = seat === undefined ? -1 : program.seats.indexOf(seat);
  invariant(seat === undefined || number >= 0, "the seat is one of the program's");
  const course = {
    graph,
    ways,
    seat: number,
    isFree: new Uint8Array(graph.states),
    seatOfMove: seatsOfMoves(program, ways),
  };
  if (number < 0) return course;
  for (let state = 0; state < graph.followed; state++)
    if (ways.fates[state] === FATE.goesOn && askedAt(course, state) === number) course.isFree[state] = 1;
  return course;
};

const seatsOfMoves = ({ transitions, windows, initiatives }: Program, { selections }: Ways): Int16Array => {
  const seats = transitions.map(({ trigger }) => {
    if (trigger.kind === "initiative") return initiatives[trigger.initiative]?.seat ?? -1;
    if (trigger.kind === "seal") return windows[trigger.window]?.desks[trigger.desk]?.seat ?? -1;
    const hasDesk = trigger.kind === "option" || trigger.kind === "several";
    return hasDesk ? (windows[trigger.window]?.desks[0]?.seat ?? -1) : -1;
  });
  return Int16Array.from([...seats, ...selections.map(({ transition }) => seats[transition] ?? -1)]);
};

/** The seat asked at a state that has ways: whose way has odds; where none has, as the rules say it. */
const askedAt = ({ graph, ways: { offsets, odds, moves }, seatOfMove }: Course, state: number): number => {
  const end = offsets[state + 1] ?? 0;
  for (let way = offsets[state] ?? 0; way < end; way++)
    if ((odds[way] ?? 0) > 0) return seatOfMove[moves[way] ?? 0] ?? -1;
  standIn(graph, state);
  const { program } = graph.kernel;
  const asked = nextAsked(program, readState(graph.kernel));
  return asked === undefined ? -1 : program.seats.indexOf(asked.seat);
};

/** Whether a way of this state is ever taken: the free seat may take all of its own, the others those with odds. */
export const isOpen = ({ ways, isFree, seat, seatOfMove }: Course, state: number, way: number): boolean =>
  isFree[state] === 1 ? seatOfMove[ways.moves[way] ?? 0] === seat : (ways.odds[way] ?? 0) > 0;

/** Whether a run is over in this state, or nothing is known of what follows. */
export const isLast = ({ graph, ways }: Course, state: number): boolean =>
  state >= graph.followed || ways.fates[state] !== FATE.goesOn;

/**
 * The share of runs that stop in a state that has ways on: its policy can't choose, or chooses what the rules loop without end
 * after. 0 where the free seat chooses.
 */
export const stopsAt = ({ ways, isFree }: Course, state: number): number => {
  if (isFree[state] === 1) return 0;
  const refused = refusedAt(ways, state);
  if (refused > 0) return refused;
  const end = ways.offsets[state + 1] ?? 0;
  for (let way = ways.offsets[state] ?? 0; way < end; way++) if ((ways.odds[way] ?? 0) > 0) return 0;
  return 1;
};

/** How likely a choice is refused in a state. */
const refusedAt = ({ refusals: { states, odds } }: Ways, state: number): number => {
  let [low, high] = [0, states.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((states[middle] ?? 0) < state) low = middle + 1;
    else high = middle;
  }
  return states[low] === state ? (odds[low] ?? 0) : 0;
};
