import { getAdjacencyMap, getShortestPaths } from "xstate/graph";
import { exploreStates, type StateGraph } from "#analysis";
import type { Kernel } from "#kernel";
import { createLadderMachine } from "./bareLadder.ts";
import { ORDERS } from "./climb.ts";
import { kernelOf, programOf } from "./contenders.ts";
import { exploreByHand } from "./exploreByHand.ts";
import { ladderText } from "./ladder.ts";
import { print, printRatios, type Result } from "./race.ts";
import { finish, workedMs } from "./report.ts";
import { searchBySpin } from "./spin.ts";

const MOST_BYTES = 2e9;

/** The best of so many rounds; every one has to find as many. */
const fastest = (what: string, rounds: number, work: () => number, found: number): Result => {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const began = workedMs();
    const done = work();
    if (done !== found) throw new Error(`${what} finds ${done}, not ${found}.`);
    best = Math.max(best, (done * 1000) / (workedMs() - began));
  }
  return { what, perSecond: best };
};

const exploreBy = (kernel: Kernel, keepsWays: boolean): StateGraph => {
  const walk = exploreStates(kernel, { mostBytes: MOST_BYTES, keepsWays });
  for (;;) {
    const { value, done } = walk.next();
    if (done === true) return value;
  }
};

const count = (value: number): string => value.toLocaleString("en");

const [FEW, MANY] = [400, 20_000];
const few = kernelOf(programOf(ladderText(FEW)));
const { states } = exploreBy(few, false);
const machine = createLadderMachine(FEW);
const events = ORDERS.map((type) => ({ type }));
printRatios(
  `The ladder, ${FEW} turns: ${count(states)} states. How many times as many states a second the explorer finds:`,
  [
    fastest("the explorer", 20, () => exploreBy(few, false).states, states),
    fastest("the explorer, which keeps the ways, too", 20, () => exploreBy(few, true).states, states),
    fastest("a search written by hand, with a set of numbers", 20, () => exploreByHand(FEW).states, states),
    fastest(
      "getAdjacencyMap of xstate/graph",
      5,
      () => Object.keys(getAdjacencyMap(machine, { events })).length,
      states,
    ),
    fastest("getShortestPaths of xstate/graph", 3, () => getShortestPaths(machine, { events }).length, states),
  ],
);

const many = kernelOf(programOf(ladderText(MANY)));
const whole = exploreBy(many, false);
print(
  `\nThe ladder, ${count(MANY)} turns: ${count(whole.states)} states, ${count(whole.transitions)} transitions, ${(whole.bytes.states / whole.states).toFixed(1)} bytes a state.`,
);
const spin = searchBySpin(MANY, 3);
if (spin === undefined) print("SPIN or gcc isn't installed, so SPIN's search is left out.");
else if (spin.states !== whole.states) throw new Error(`SPIN finds ${spin.states} states.`);
printRatios("How many times as many transitions a second the explorer follows:", [
  fastest("the explorer", 5, () => exploreBy(many, false).transitions, whole.transitions),
  fastest("the explorer, which keeps the ways, too", 5, () => exploreBy(many, true).transitions, whole.transitions),
  fastest("a search written by hand, with a set of numbers", 5, () => exploreByHand(MANY).ways, whole.transitions),
  ...(spin === undefined
    ? []
    : [{ what: "SPIN's search in C, compiled for the ladder", perSecond: spin.transitions / spin.seconds }]),
]);
finish("explore");
