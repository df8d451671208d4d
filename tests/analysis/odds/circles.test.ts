import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  bestLine,
  bestPlay,
  componentsOf,
  createCircles,
  expectLength,
  flow,
  forceable,
  judgeChoices,
  type StateGraph,
  solve,
  toCourse,
  toOdds,
  worthOfEnding,
} from "#analysis";
import { programOf, scenarioAround } from "../../engine/harness.ts";
import { graphOf } from "./courseOf.ts";

const caseOf = (name: string): string => readFileSync(new URL(`cases/${name}.yaml`, import.meta.url), "utf8");

/** A walk by ones between 0 and `top`, from `start`, up by these weights; the end at the top is called `rich`. */
const walkText = (top: number, start: number, up = 1, down = 1): string =>
  caseOf("walk")
    .replace("range: 0..2000, start: 500", `range: 0..${top}, start: ${start}`)
    .replace("m >= 2000", `m >= ${top}`)
    .replace("up: { title: Up, p: 1", `up: { title: Up, p: ${up}`)
    .replace("down: { title: Down, p: 1", `down: { title: Down, p: ${down}`)
    .replace(/checks:[\s\S]*/, "");

const oddsOf = (graph: StateGraph) => {
  const course = toCourse(graph);
  const found = flow(course);
  return { ...toOdds(course, found), length: expectLength(course, found) };
};

describe("circles are solved directly", () => {
  test("six coupons are collected with certainty, no more and no less, after 14.7 draws", () => {
    const { endings, error, length } = oddsOf(graphOf(programOf(caseOf("coupons"))));
    expect(endings[0]).toBeLessThanOrEqual(1);
    expect(endings[0]).toBeCloseTo(1, 12);
    expect(error).toBe(0);
    expect(length?.choices).toBeCloseTo(1 + 14.7, 10);
  });

  test("a fair walk from 500 of 2,000 ends above with a quarter, after 750,000 steps", () => {
    const { endings, error, length } = oddsOf(graphOf(programOf(caseOf("walk"))));
    expect(error).toBe(0);
    expect(endings[0]).toBeCloseTo(0.25, 12);
    expect(endings[1]).toBeCloseTo(0.75, 12);
    expect(length?.choices).toBeCloseTo(500 * 1_500, 5);
  });

  test("odds are exact even of what happens four times in ten million", () => {
    const { endings, error } = oddsOf(graphOf(programOf(caseOf("rare"))));
    expect(error).toBe(0);
    expect(endings[0]).toBeCloseTo(0.25, 14);
    expect(endings[1]).toBeCloseTo(0.75, 14);
  });

  test.each([
    [100, 50, 1, 1],
    [100, 20, 9, 10],
    [10_000, 5_000, 1, 1],
    [10_000, 9_990, 48, 49],
  ])("ruin between 0 and %i from %i, by weights %i and %i, has its closed form", (top, start, up, down) => {
    const { endings, error } = oddsOf(graphOf(programOf(walkText(top, start, up, down))));
    const ratio = down / up;
    const wins = ratio === 1 ? start / top : (1 - ratio ** start) / (1 - ratio ** top);
    const far = Number.isFinite(wins) ? wins : ratio ** (start - top);
    expect(error).toBe(0);
    expect(Math.abs((endings[0] ?? 0) / far - 1)).toBeLessThan(1e-10);
  });

  test("the hours of a run are counted through its circles", () => {
    const program = programOf(
      scenarioAround(`crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: toss } } } }
    toss: { chance: { outcomes: { again: { title: Again, p: 3, takes: 5h, to: toss }, done: { title: Done, p: 1, takes: 2h, to: over } } } }
    over: { ending: { title: Over, kind: success, text: Over. } }`),
    );
    expect(oddsOf(graphOf(program, {}, 1e9, true)).length).toEqual({ choices: 5, hours: 17 });
  });

  test("of runs of which some never end those are counted that do", () => {
    const program = programOf(
      scenarioAround(`crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: toss } } } }
    toss: { chance: { outcomes: { on: { title: On, p: 1, to: turn }, lost: { title: Lost, p: 1, to: ring }, done: { title: Done, p: 1, to: over } } } }
    turn: { chance: { outcomes: { back: { title: Back, p: 1, to: toss } } } }
    ring: { chance: { outcomes: { go: { title: Go, p: 1, to: round } } } }
    round: { chance: { outcomes: { go: { title: Go, p: 1, to: ring } } } }
    over: { ending: { title: Over, kind: success, text: Over. } }`),
    );
    const { endings, endless, length } = oddsOf(graphOf(program));
    expect(endings[0]).toBeCloseTo(0.5, 15);
    expect(endless).toBeCloseTo(0.5, 15);
    // Rounds before it is over: 1/3 each time, so 1 + 2 · 1/2 choices after the first.
    expect(length?.choices).toBeCloseTo(3, 14);
  });

  test("a circle that is left once in a thousand million times isn't taken for one that never is", () => {
    const program = programOf(
      scenarioAround(`crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { go: { title: Go, to: toss } } } }
    toss: { chance: { outcomes: { again: { title: Again, p: 1000000000, to: toss }, done: { title: Done, p: 1, to: over } } } }
    over: { ending: { title: Over, kind: success, text: Over. } }`),
    );
    expect(oddsOf(graphOf(program))).toMatchObject({ endings: [1], endless: 0 });
  });
});

describe("circles that are too large to be solved", () => {
  test("leave bounds between which the truth lies, forwards and backwards", () => {
    for (const [text, truth] of [
      [caseOf("rare"), 0.25],
      [walkText(60, 20), 1 / 3],
    ] as const) {
      const mostVisits = 1e6;
      const course = toCourse(graphOf(programOf(text)));
      const components = componentsOf(course);
      const circles = createCircles(course, components, 0);
      const odds = toOdds(course, flow(course, { components, circles, mostVisits }));
      expect(odds.endings[0]).toBeLessThanOrEqual(truth + 1e-15);
      expect((odds.endings[0] ?? 0) + odds.error).toBeGreaterThanOrEqual(truth - 1e-15);
      const { values, error } = solve(course, worthOfEnding(course, 0), { components, circles, mostVisits });
      expect(Math.abs((values[0] ?? 0) - truth)).toBeLessThanOrEqual(error + 1e-15);
    }
  });
});

/** A ladder whose rungs are climbed by choice: safe steps up by chance or down, and a jump that may fall to the ground. */
const ladder = (rungs: number): string =>
  scenarioAround(`crisis:
  start: rung
  states:
    rung:
      always: [{ when: height >= ${rungs}, to: top }, { when: fallen, to: ground }]
      decide: { seat: japan, prompt: Go?, options: { step: { title: Step, to: step }, jump: { title: Jump, to: jump } } }
    step: { chance: { outcomes: { up: { title: Up, p: 1, do: { height: +1 }, to: rung }, down: { title: Down, p: 1, do: { height: -1, fallen: "= height == 0" }, to: rung } } } }
    jump: { chance: { outcomes: { up: { title: Up, p: 1, do: { height: +2 }, to: rung }, down: { title: Down, p: 1, do: { fallen: true }, to: rung } } } }
    top: { ending: { title: Top, kind: success, text: Top. } }
    ground: { ending: { title: Ground, kind: failure, text: Ground. } }`)
    .replace(
      "  known:",
      `  height: { name: Height, range: 0..${rungs + 2}, start: ${Math.floor(rungs / 2)} }\n  fallen: { name: Fallen, start: false }\n  known:`,
    )
    .concat("values:\n  japan: \"ending == 'top' ? 1 : 0\"\n");

test("best play up a ladder of 300 rungs takes less than a second of this process", () => {
  const graph = graphOf(programOf(ladder(300)));
  const began = process.cpuUsage();
  const play = bestPlay(graph, "japan");
  if (play === undefined) throw new Error("it has values");
  bestLine(play);
  judgeChoices(play);
  const [top] = forceable(graph, "japan");
  const { user, system } = process.cpuUsage(began);
  expect(play.error).toBe(0);
  expect(top?.probability).toBe(play.values[0]);
  expect((user + system) / 1e6).toBeLessThan(1);
});
