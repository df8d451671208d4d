import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Choice, createReferee, type Program, parseChoice, WHITE_CELL } from "#engine";
import { createTeller, type TreeNode, type TreeView, toFeed } from "#sitting";
import { playWords, programOf, readFixture, scenarioAround } from "../engine/harness.ts";
import { type Played, playByPolicy } from "../engine/randomPlay.ts";
import { createTrees, playUpTo } from "./playedTree.ts";

const CRISIS = programOf(
  scenarioAround(
    `main:
  show: status
  name: The crisis
  start: ask
  states:
    ask:
      title: The question
      decide:
        seat: japan
        prompt: Do you answer?
        options:
          yes: { title: Answer, news: Tokyo answers., to: theirs }
          no: { title: Keep silent, to: theirs }
          later: { title: Later, when: "score >= 50", locked: The score is too low., to: theirs }
    theirs:
      news: The world listens.
      decide:
        seat: us
        prompt: Do you follow?
        options:
          follow: { title: Follow, news: Washington follows., to: draw }
          wait: { title: Wait, to: draw }
    draw:
      chance:
        prompt: Does it hold?
        outcomes: { holds: { title: It holds, p: 3, to: good }, breaks: { title: It breaks, p: 1, to: bad } }
    good: { ending: { title: Peace, kind: success, text: Peace. } }
    bad: { ending: { title: War, kind: failure, text: War. } }`,
    `milestones:
  spoken: { title: Words are said, state: main.theirs, act: The words }
  risk: { title: The dice fall, state: main.draw, act: The deed, lane: us }
  peace: { title: Peace holds, state: main.good, act: The deed }`,
  ),
);

/** Each node as kind, lane, question and what came of it, with its branches. */
const say = ({ kind, lane, title, came, open, branches }: TreeNode): string =>
  [
    `${kind} ${lane}: ${title}`,
    ...(came === undefined ? [] : [`-> ${came}`]),
    ...(open === true ? ["(open)"] : []),
    ...branches.map(({ title: option, standing, why, probability }) =>
      [option, standing, ...(probability === undefined ? [] : [probability]), ...(why ?? [])].join(" / "),
    ),
  ].join("; ");

const treeAfter = (seat: string, words: readonly string[]): TreeView => {
  const referee = createReferee(CRISIS);
  const steps = playWords(referee, words);
  const { run } = playByPolicy(referee, 0);
  const { ending: _, ...open } = run;
  const plies = words.map((choice) => ({ choice, by: "person" as const, window: "", hour: 0, hash: "" }));
  return createTrees(CRISIS)({ referee, run: { ...open, plies }, steps, seat });
};

describe("a play as its decision tree", () => {
  test("shows the seat its open question, and no more of what is to come than how many endings there are", () => {
    const { nodes, endings } = treeAfter("japan", []);
    expect(nodes.map(say)).toEqual([
      "decision japan: The question; (open); Answer / open; Keep silent / open; Later / locked / The score is too low. / Score must be at least 50 (it is 10)",
    ]);
    expect(endings).toEqual([
      { id: "good", reached: false },
      { id: "bad", reached: false },
    ]);
  });

  test("keeps what the seat didn't take, and of the others what it hears", () => {
    const words = ["main.ask=yes", "main.theirs=follow", "main.draw=holds"];
    const { nodes, endings, lanes } = treeAfter("japan", words);
    expect(nodes.map(say)).toEqual([
      "decision japan: The question; -> Answer; Answer / taken; Keep silent / missed; Later / locked / The score is too low. / Score must be at least 50 (it is 10)",
      "event subject main: The world listens.",
      "event subject main: Words are said",
      "decision us: Washington follows.",
      "event us: The dice fall",
      "chance chance: It holds; It holds / taken / 0.75; It breaks / missed / 0.25",
      "event subject main: Peace holds",
      "ending endings: Peace",
    ]);
    expect(lanes.map(({ id }) => id)).toEqual(["japan", "us", "chance", "subject main"]);
    expect(endings).toEqual([
      { id: "good", title: "Peace", kind: "success", reached: true },
      { id: "bad", title: "War", kind: "failure", reached: false },
    ]);
  });

  test("tells no ending before the play is over, though the seat may not know what is open", () => {
    const program = programOf(
      scenarioAround(`main:
  seen_by: [us]
  start: ask
  states:
    ask: { decide: { seat: us, prompt: Well?, options: { go: { title: Go, raise: gone, to: done } } } }
    done: {}
side:
  start: wait
  states:
    wait: { on: { gone: asked } }
    asked: { decide: { seat: japan, prompt: And?, options: { stop: { title: Stop, to: end } } } }
    end: { ending: [{ seen_by: [us], title: Won, kind: success, text: Won. }, { title: Lost, kind: failure, text: Lost. }] }`),
    );
    const played = playByPolicy(createReferee(program), 1);
    const endings = (seat: string, plies: number) =>
      createTrees(program)(playUpTo(program, played, seat, plies)).endings;
    expect(endings("japan", 0)).toEqual([{ id: "end", reached: false }]);
    expect(endings("japan", 2)).toEqual([{ id: "end", title: "Lost", kind: "failure", reached: true }]);
    expect(endings("us", 2)).toEqual([{ id: "end", title: "Won", kind: "success", reached: true }]);
  });

  test("holds nothing of a choice that isn't heard, and everything for the White Cell", () => {
    const words = ["main.ask=no", "main.theirs=wait"];
    expect(treeAfter("us", words).nodes.map(say)).toEqual([
      "event subject main: The world listens.",
      "event subject main: Words are said",
      "decision us: Do you follow?; -> Wait; Follow / missed; Wait / taken",
      "event us: The dice fall",
      "chance chance: ; (open); It holds / open / 0.75; It breaks / open / 0.25",
    ]);
    expect(treeAfter(WHITE_CELL, words).nodes.map(({ lane, came }) => `${lane} ${came ?? ""}`)).toEqual([
      "japan Keep silent",
      "subject main ",
      "subject main ",
      "us Wait",
      "us ",
      "chance ",
    ]);
  });
});

const shipped = (id: string): Program =>
  programOf(readFileSync(new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url), "utf8"));

const PROGRAMS = [
  ["the scenario that uses every construct", programOf(readFixture("kitchenSink.yaml")), 6],
  ["Harbour incident", shipped("harbour-incident"), 15],
  ["Sarre airlift", shipped("sarre-airlift"), 10],
  ["the flagship", shipped("alliance-or-abandonment"), 6],
] as const;

describe.each(PROGRAMS)("in %s", (_, program, seeds) => {
  const trees = createTrees(program);
  const plays = Array.from({ length: seeds }, (__, seed) => playByPolicy(createReferee(program), seed));

  test("each of a seat's own choices is a node of its lane, with what was chosen taken and the rest not", () => {
    let checked = 0;
    for (const played of plays)
      for (const seat of program.seats) {
        const { nodes } = trees(playUpTo(program, played, seat, played.run.plies.length));
        for (const [ply, choice] of choicesOf(program, played, seat)) {
          const node = nodes.find((one) => one.ply === ply && one.lane === seat && one.kind === "decision");
          expect(node, `ply ${ply} of ${seat}`).toBeDefined();
          expect(node?.branches.filter(({ standing }) => standing === "taken").map(({ id }) => id)).toEqual(choice);
          checked++;
        }
      }
    expect(checked).toBeGreaterThan(seeds);
  });

  test("a tree only grows as the play goes on, and its last node is the one that is open", () => {
    for (const played of plays.slice(0, 3))
      for (const seat of [program.seats[0] ?? "", WHITE_CELL]) {
        const whole = trees(playUpTo(program, played, seat, played.run.plies.length)).nodes;
        for (let plies = 0; plies < played.run.plies.length; plies += 3) {
          const { nodes } = trees(playUpTo(program, played, seat, plies));
          const past = nodes.filter(({ open }) => open !== true);
          expect(past).toEqual(whole.slice(0, past.length));
          expect(nodes.findIndex(({ open }) => open === true)).toBe(nodes.length > past.length ? nodes.length - 1 : -1);
        }
      }
  });

  test("what others did is told in the words of the feed alone", () => {
    for (const played of plays)
      for (const seat of program.seats) {
        const play = playUpTo(program, played, seat, played.run.plies.length);
        const read = new Set(toFeed(createTeller(program, seat), play).map(({ text }) => text));
        const told = trees(play).nodes.filter(({ mine, open, milestone }) => !(mine ?? open ?? milestone ?? false));
        expect(told.filter(({ title }) => !read.has(title))).toEqual([]);
        expect(told.filter(({ kind, branches }) => kind === "decision" && branches.length > 0)).toEqual([]);
      }
  });
});

/** The plies at which a seat chose, and the ids of what it took, in the order of the question. */
const choicesOf = (
  program: Program,
  { run }: Played,
  seat: string,
): readonly (readonly [number, readonly string[]])[] =>
  run.plies.flatMap(({ choice: text }, ply) => {
    const choice = parseChoice(program, text);
    return choice === undefined || !isBy(choice, seat) ? [] : [[ply, idsOf(choice)] as const];
  });

const isBy = (choice: Choice, seat: string): boolean => choice.kind !== "inject" && choice.seat === seat;

const idsOf = (choice: Choice): readonly string[] => {
  switch (choice.kind) {
    case "option":
      return choice.options;
    case "initiative":
      return [choice.initiative];
    case "inject":
      return [choice.inject];
  }
};
