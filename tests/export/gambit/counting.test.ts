import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, createReferee, type Program } from "#engine";
import { type GameTree, growTree, type NoTree } from "#export";
import type { Kernel } from "#kernel";
import { readScenario } from "#scenario";
import { createObserver } from "#sitting";
import { toEnd } from "../../analysis/odds/courseOf.ts";
import { randomGame } from "../../analysis/odds/randomGame.ts";
import { kernelOf } from "../../kernel/kernelOf.ts";
import { createDice, randomScenario } from "../../kernel/randomScenario.ts";
import { randomTree, roundGame, stuckGame } from "./games.ts";

const MOST = 300;

const grow = (program: Program, mostNodes: number, kernel?: Kernel): GameTree | NoTree => {
  const grown = toEnd(growTree(createReferee(program), (seat) => createObserver(program, seat), mostNodes, kernel));
  return grown.ok ? grown.value : grown.reason;
};

/** What a tree comes to by the kernel alone. */
const count = (program: Program, mostNodes: number): NoTree | "as many as may be" => {
  const start = createReferee(program).start();
  const idle = {
    ...createReferee(program),
    start: () => start,
    applyChoice: () => {
      throw new Error("played");
    },
  };
  try {
    const grown = toEnd(growTree(idle, (seat) => createObserver(program, seat), mostNodes, kernelOf(program)));
    return grown.ok ? "as many as may be" : grown.reason;
  } catch (error) {
    if (error instanceof Error && error.message === "played") return "as many as may be";
    throw error;
  }
};

/** Compares the kernel's count with the tree that the referee grows; gives what that came to. */
const expectCounted = (program: Program): string => {
  const tree = grow(program, MOST);
  if ("kind" in tree) {
    expect(count(program, MOST)).toEqual(tree);
    return tree.kind;
  }
  const { length } = tree.nodes;
  expect(count(program, length)).toBe("as many as may be");
  expect(count(program, length - 1)).toEqual({ kind: "too-large" });
  expect(grow(program, length, kernelOf(program))).toEqual(tree);
  return "tree";
};

const zero = { op: "constant", value: 0 } as const;
const valued = (program: Program): Program => ({
  ...program,
  values: program.seats.map((_, seat) => ({ seat, value: zero })),
});

const read = (text: string): Program | undefined => {
  const { scenario } = readScenario(text);
  return scenario === undefined ? undefined : compile(scenario);
};

test.each([
  ["games without circles", 20, 5, (numbers) => randomTree(createDice(numbers))],
  ["games with circles", 40, 10, (numbers) => read(randomGame(createDice(numbers)))],
  ["scenarios with all constructs", 20, 10, (numbers) => read(randomScenario(createDice(numbers)))],
] as readonly (readonly [string, number, number, (numbers: readonly number[]) => Program | undefined])[])(
  "the kernel counts the nodes that the referee grows, and finds no end where it finds none: %s",
  (_, numRuns, enough, make) => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 60, maxLength: 200, size: "max" }), (numbers) => {
        const program = make(numbers);
        if (program !== undefined && expectCounted(valued(program)) !== "no-start") compared++;
      }),
      { numRuns, seed: 1, endOnFailure: true },
    );
    expect(compared).toBeGreaterThanOrEqual(enough);
  },
);

test("it counts ends at dead ends and at circles that chance draws, too", () => {
  expect([roundGame(), stuckGame()].map(expectCounted)).toEqual(["tree", "tree"]);
});
