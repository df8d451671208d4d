import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { solve, toCourse, worthToSeat } from "#analysis";
import { createReferee, evaluate, nextAsked, type Program, parseChoice, reachedEnding, seatOf } from "#engine";
import { graphOf } from "../../analysis/odds/courseOf.ts";
import { policyOdds } from "../../analysis/odds/policyOdds.ts";
import { everyPlay, smallGame } from "../../analysis/smallGame.ts";
import { last, programOf } from "../../engine/harness.ts";
import { createDice } from "../../kernel/randomScenario.ts";
import { around, randomTree, roundGame, secretGame, stuckGame } from "./games.ts";
import { type Efg, type EfgNode, readEfg } from "./readEfg.ts";
import { ownPastsIn, playsIn, screensIn, setsAfterScreens } from "./recall.ts";
import { exportGame, gameOf, walkEfg, wordOf } from "./walkEfg.ts";

const harbour = programOf(
  readFileSync(new URL("../../../scenarios/harbour-incident/scenario.yaml", import.meta.url), "utf8"),
);
const small = smallGame("- never: hour < 0", "values:\n  japan: score - 2 * other\n  us: other");

/** What each seat can expect in a tree when all choose by their policies, by odds worked out from the rules. */
const expectedIn = (program: Program, game: Efg): readonly number[] => {
  const referee = createReferee(program);
  const sums = game.players.map(() => 0);
  const odds = new Map<EfgNode, number>([[game.root, 1]]);
  for (const { node, steps } of walkEfg(referee, game)) {
    const share = odds.get(node) ?? 0;
    if (node.kind === "end") {
      node.payoffs.forEach((payoff, player) => {
        sums[player] = (sums[player] ?? 0) + share * payoff;
      });
      continue;
    }
    const byPolicy = policyOdds(program, last(steps).state);
    node.children.forEach((child, index) => {
      const [above, below] = node.kind === "chance" ? (node.shares[index] ?? [0n, 1n]) : [0n, 1n];
      const seat = node.kind === "player" ? (game.players[node.player - 1] ?? "") : "";
      const own = byPolicy.get(wordOf(program, node.label, seat, node.actions[index] ?? "")) ?? 0;
      odds.set(child, share * (node.kind === "chance" ? Number(above) / Number(below) : own));
    });
  }
  return sums;
};

const exactly = (program: Program): readonly number[] => {
  const course = toCourse(graphOf(program));
  return program.values.map(({ seat }) => {
    const worth = worthToSeat(course, program.seats[seat] ?? "");
    if (worth === undefined) throw new Error("it has values");
    return solve(course, worth).values[0] ?? Number.NaN;
  });
};

const expectOdds = (program: Program, game: Efg): void => {
  const exact = exactly(program);
  expectedIn(program, game).forEach((sum, player) => {
    expect(sum).toBeCloseTo(exact[player] ?? Number.NaN, 9);
  });
};

/** Each set has one past and one screen, and whoever has been shown the same is in the same set. */
const expectRecall = (program: Program, game: Efg): void => {
  for (const sets of [ownPastsIn(game), screensIn(program, game), setsAfterScreens(program, game)])
    for (const [key, found] of sets) expect([...found], key).toHaveLength(1);
};

describe.each([
  ["a small game", small],
  ["a game of secrets", secretGame()],
])("the tree of %s", (_, program) => {
  const game = gameOf(program);

  test("has every play in which the seat to move chooses, and no other", () => {
    const referee = createReferee(program);
    const inTurn = everyPlay(referee).filter(({ words, steps }) =>
      words.every((word, ply) => {
        const [choice, state] = [parseChoice(program, word), steps[ply]?.state];
        return choice !== undefined && state !== undefined && seatOf(choice) === nextAsked(program, state)?.seat;
      }),
    );
    const told = [...walkEfg(referee, game)].flatMap(({ node, run }) =>
      node.kind === "end" ? [`${run.plies.map(({ choice }) => choice).join(" ")} ${node.label}`] : [],
    );
    const expected = inTurn.map(({ words, steps }) => {
      const { state } = last(steps);
      const payoffs = program.values.map(({ value }) => evaluate(program, value, state));
      return `${words.join(" ")} ${reachedEnding(program, state) ?? "dead end"} (${payoffs.join(", ")})`;
    });
    expect(told.toSorted()).toEqual(expected.toSorted());
  });

  test("gives each seat by policy what the exact odds give it", () => {
    expectOdds(program, game);
  });

  test("has as information sets what a seat remembers having done and seen", () => {
    expectRecall(program, game);
  });
});

test("the tree of a shipped scenario has perfect recall and its exact odds", () => {
  const game = gameOf(harbour);
  for (const [set, pasts] of ownPastsIn(game)) expect([...pasts], set).toHaveLength(1);
  expectOdds(harbour, game);
});

test("the trees of random games without circles have perfect recall and their exact odds", () => {
  let [nodes, shared] = [0, 0];
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 60, maxLength: 60 }), (numbers) => {
      const program = randomTree(createDice(numbers));
      const text = exportGame(program, 300);
      if (typeof text !== "string") return;
      const game = readEfg(text);
      expectRecall(program, game);
      expectOdds(program, game);
      nodes += text.split("\n").length;
      shared += [...playsIn(program, game).values()].filter(({ size }) => size > 1).length;
    }),
    { numRuns: 60, seed: 1, endOnFailure: true },
  );
  expect(nodes).toBeGreaterThan(2_000);
  expect(shared).toBeGreaterThan(100);
});

test("what was drawn, done and plotted out of a seat's sight is one set to it, however often time went on; what it sees, and when, isn't", () => {
  const program = secretGame();
  const asked = [...playsIn(program, gameOf(program))].flatMap(([set, plays]) =>
    set.startsWith("us main.asked") ? [[...plays].filter((play) => !play.endsWith("us!call")).toSorted()] : [],
  );
  expect(asked.filter((plays) => plays.length > 0)).toEqual([
    [
      "spy.draw=found japan!plot spy.use=yes main.told=tell",
      "spy.draw=found spy.use=yes main.told=tell",
      "spy.draw=missed japan!plot main.told=tell",
    ],
    [
      "spy.draw=found japan!plot spy.use=yes main.told=hush",
      "spy.draw=found spy.use=yes main.told=hush",
      "spy.draw=missed japan!plot main.told=hush",
      "spy.draw=missed main.told=hush",
    ],
    [
      "spy.draw=found japan!plot spy.use=leak main.told=hush",
      "spy.draw=found spy.use=leak japan!plot main.told=hush",
      "spy.draw=found spy.use=leak main.told=hush",
    ],
    ["spy.draw=found japan!plot spy.use=leak main.told=tell", "spy.draw=found spy.use=leak japan!plot main.told=tell"],
    [
      "spy.draw=late japan!plot main.told=hush",
      "spy.draw=late main.told=hush",
      "spy.draw=stages japan!plot main.told=hush",
      "spy.draw=stages main.told=hush",
    ],
    ["spy.draw=late japan!plot main.told=tell", "spy.draw=stages japan!plot main.told=tell"],
    ["spy.draw=soon_seen japan!plot main.told=hush", "spy.draw=soon_seen main.told=hush"],
    ["spy.draw=soon_seen japan!plot main.told=tell"],
    ["spy.draw=then_seen japan!plot main.told=hush", "spy.draw=then_seen main.told=hush"],
    ["spy.draw=then_seen japan!plot main.told=tell"],
  ]);
});

const TABLE = `main:
  start: table
  states:
    table:
      together:
        japan: { prompt: Ask?, options: { ask: { title: Ask }, hold: { title: Hold, do: { score: +1 } }, leave: { title: Leave } } }
        us: { prompt: Give?, options: { give: { title: Give }, refuse: { title: Refuse, do: { other: +1 } } } }
        resolve: [{ when: "japan == 'ask' && us == 'give'", to: deal }, { to: apart }]
    deal: { ending: { title: Deal, kind: success, text: Deal. } }
    apart: { ending: { title: Apart, kind: failure, text: Apart. } }`;

test("the second of two sealed choices is made in one set, whatever the first was", () => {
  const program = around(TABLE);
  expect(exportGame(program)).toBe(`EFG 2 R "Test" { "japan" "us" }
"Made by threshold export from test. Information sets are called by window and number, actions by options and initiatives."

p "" 1 1 "main.table 1" { "ask" "hold" "leave" } 0
p "" 2 1 "main.table 1" { "give" "refuse" } 0
t "" 1 "deal (10, -10)" { 10 -10 }
t "" 2 "apart (10, -9)" { 10 -9 }
p "" 2 1 "main.table 1" { "give" "refuse" } 0
t "" 3 "apart (11, -11)" { 11 -11 }
t "" 4 "apart (11, -10)" { 11 -10 }
p "" 2 1 "main.table 1" { "give" "refuse" } 0
t "" 5 "apart (10, -10)" { 10 -10 }
t "" 2 "apart (10, -9)" { 10 -9 }
`);
  expect(typeof exportGame(program, 10)).toBe("string");
  expect(exportGame(program, 9)).toEqual({ kind: "too-large" });
});

test("rules that loop without end end the play that chance draws them in, and can't be chosen by a seat", () => {
  const program = roundGame();
  expect(exportGame(program)).toContain(`
c "" 1 "main.draw 1" { "round" 3/4 "on" 1/4 } 0
t "" 1 "loop (10)" { 10 }
p "" 1 1 "main.ask 1" { "go" } 0
t "" 2 "over (10)" { 10 }
`);
});

test("a play stops where one of several seats can't choose, before the others do", () => {
  expect(exportGame(stuckGame())).toContain(`
p "" 1 1 "main.ask 1" { "go" } 0
t "" 1 "dead end (10, -10)" { 10 -10 }
`);
});

test("a seat knows at what hour it is asked, where it sees nothing of what came before", () => {
  const program = around(`main:
  seen_by: [japan]
  start: draw
  states:
    draw: { chance: { outcomes: { soon: { title: Soon, p: 1, to: first }, late: { title: Late, p: 1, to: second }, later: { title: Later, p: 1, to: third } } } }
    first: { after: { 2h: ask } }
    second: { after: { 4h: ask } }
    third: { after: { 1h: rest } }
    rest: { after: { 3h: ask } }
    ask: { decide: { seat: us, prompt: Go?, options: { go: { title: Go, to: over }, stay: { title: Stay, to: then } } } }
    then: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: over } } } }
    over: { ending: { title: Over, kind: mixed, text: Over. } }`);
  const sets = [...playsIn(program, gameOf(program))].filter(([set]) => set.startsWith("us "));
  expect(sets.map(([, plays]) => [...plays])).toEqual([["main.draw=soon"], ["main.draw=late", "main.draw=later"]]);
});

test("a title may hold any mark", () => {
  const program = around(TABLE);
  const titled = { ...program, scenario: { ...program.scenario, title: 'A "blockade\\"\n{of} \\' } };
  expect(gameOf(titled).title).toBe('A "blockade/" {of} /');
});

const WAIT = `main:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: over }, wait: { title: Wait, do: { score: +1 } } } } }
    over: { ending: { title: Over, kind: mixed, text: Over. } }`;

test.each([
  [
    "a play can come back to where it was",
    around(WAIT.replace("do: { score: +1 }", "to: ask")),
    { kind: "endless", window: "main.ask" },
  ],
  ["it has too many nodes", around(WAIT), { kind: "too-large" }],
])("there is no tree where %s", (_, program, reason) => {
  expect(exportGame(program, 150)).toEqual(reason);
});
