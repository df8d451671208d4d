import type { Kernel } from "#kernel";
import { FATE, type RefutedText, type StateGraph } from "./stateGraph.ts";
import { createStateTable } from "./stateTable.ts";
import { createWays } from "./ways.ts";

/**
 * How much memory it may take, how many states it may find, where that is to be limited, and whether the ways between the states are
 * kept, too (16 bytes each, and 6 a state), with the hours that pass on each (4 bytes more).
 */
export type ExploreRequest = {
  readonly mostBytes: number;
  readonly mostStates?: number;
  readonly keepsWays: boolean;
  readonly keepsHours?: boolean;
};

type Search = {
  /** Follows every way on from the next state; false when there is none, or the search can't go on. */
  readonly follow: () => boolean;
  readonly progress: () => { readonly states: number; readonly transitions: number };
  readonly graph: () => StateGraph;
};

/** More states than any memory has room for. */
const MANY = 2 ** 31;

/** A breadth-first search that stands at the start. */
export const createSearch = (
  kernel: Kernel,
  { mostBytes, mostStates = MANY, keepsWays, keepsHours = false }: ExploreRequest,
): Search => {
  const { program, packed, listing, state, memory } = kernel;
  const { moves, masks, weights } = listing;
  const budget = createBudget(mostBytes);
  const table = createStateTable(packed.length, budget, mostStates);
  const ways = keepsWays ? createWays(program.transitions.length, keepsHours, budget) : undefined;
  const taken = new Uint8Array(program.transitions.length);
  const chosen = new Int32Array(program.transitions.length);
  const endings = program.endings.map(() => 0);
  const from = new Int32Array(state.length);
  let [next, transitions, deadEnds, loops, depth, layerEnd] = [0, 0, 0, 0, 0, 1];
  let limit: StateGraph["limit"];
  const refuted: RefutedText[] = kernel.takeRefutations(kernel.hasStarted).map((claim) => ({ claim }));

  kernel.restart();
  const startHour = state[memory.hour] ?? 0;
  kernel.pack();
  table.add(packed);

  /** Makes one of the choices listed; false when there is no memory left. */
  const take = (place: number, whole: number): boolean => {
    const transition = moves[place] ?? 0;
    const mask = masks[place] ?? 0;
    const odds = whole === 0 ? 0 : (weights[place] ?? 0) / whole;
    if (place > 0) state.set(from);
    const isRefused = kernel.make(place) < 0;
    if (kernel.refutations() > 0)
      for (const claim of kernel.takeRefutations(!isRefused))
        if (!isRefused) refuted.push({ claim, at: { state: next, transition, mask } });
    if (isRefused) {
      loops++;
      return ways === undefined || odds === 0 || ways.refuse(odds);
    }
    const hours = (state[memory.hour] ?? 0) - (from[memory.hour] ?? 0);
    kernel.pack();
    const target = table.add(packed);
    if (target < 0) return false;
    transitions++;
    taken[transition] = 1;
    chosen[transition] = (chosen[transition] ?? 0) | mask;
    if (ways === undefined) return true;
    return ways.add({ target, transition, mask, odds, hours });
  };
  const sumOfWeights = (listed: number): number => {
    let sum = 0;
    for (let place = 0; place < listed; place++) sum += weights[place] ?? 0;
    return sum;
  };
  const end = (ending: number): number => {
    if (ending < 0) deadEnds++;
    else endings[ending] = (endings[ending] ?? 0) + 1;
    return ending < 0 ? FATE.deadEnd : ending;
  };
  const giveUp = (why: StateGraph["limit"]): false => {
    limit = why;
    return false;
  };
  const noRoom = (): false => giveUp(table.size() >= mostStates ? "states" : "memory");
  const follow = (): boolean => {
    if (next === table.size() || limit !== undefined) return false;
    if (next === layerEnd) {
      depth++;
      layerEnd = table.size();
    }
    table.read(next, packed);
    kernel.unpack();
    // Where the rules never settle before the first window, no one is asked.
    const ending = kernel.hasStarted ? kernel.ending() : -1;
    const listed = kernel.hasStarted && kernel.isAsking() ? kernel.list() : 0;
    if (listed < 0) return giveUp("choices");
    const before = transitions;
    if (ways !== undefined && !ways.open()) return giveUp("memory");
    const whole = ways === undefined ? 0 : sumOfWeights(listed);
    from.set(state);
    for (let place = 0; place < listed; place++) if (!take(place, whole)) return noRoom();
    const fate = transitions === before ? end(ending) : FATE.goesOn;
    if (ways !== undefined && !ways.close(fate)) return giveUp("memory");
    next++;
    return true;
  };
  return {
    follow,
    progress: () => ({ states: table.size(), transitions }),
    graph: () => ({
      kernel,
      table,
      states: table.size(),
      startHour,
      followed: next,
      transitions,
      endings,
      deadEnds,
      loops,
      depth,
      isComplete: next === table.size(),
      limit,
      taken,
      chosen,
      entered: kernel.entered.slice(),
      refuted: [...refuted],
      ways: ways?.finish(),
      bytes: { states: table.bytes(), ways: ways?.bytes() ?? 0 },
    }),
  };
};

/** Says whether so many bytes more may be taken, and counts them. */
const createBudget = (mostBytes: number): ((more: number) => boolean) => {
  let bytes = 0;
  return (more) => {
    if (bytes + more > mostBytes) return false;
    bytes += more;
    return true;
  };
};
