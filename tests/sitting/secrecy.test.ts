import { describe, expect, test } from "vitest";
import {
  createReferee,
  describeRefusal,
  type GameState,
  type Program,
  reachedEnding,
  type Step,
  viewState,
} from "#engine";
import { stanceVariable } from "#scenario/model";
import { createTeller, type SittingView, type TreeView, toSittingView } from "#sitting";
import { choiceOf, last, playWords, programOf, readFixture, scenarioAround } from "../engine/harness.ts";
import { type Played, playByPolicy } from "../engine/randomPlay.ts";
import { createTrees } from "./playedTree.ts";

/** Everything that can tell a secret: conditions, odds, texts, map items, a chart, locks, refusals, news. */
const SECRETS = scenarioAround(
  `main:
  start: draw
  states:
    draw:
      brief: [{ when: known, text: It is known. }, { text: "Known is {known}, the hour {hour}." }]
      map: [{ when: known, show: ship }, { when: "cabinet == 'split'", focus: port, radius: 50km }]
      chance:
        prompt: "Known is {known}."
        outcomes: { a: { title: A, p: "known ? 3 : 1", to: asked }, b: { title: B, p: 1, to: asked } }
    asked:
      decide:
        seat: us
        prompt: What now?
        options:
          plain: { title: Plain, do: { known: true }, news: "Known was {known}.", to: draw }
          both: { title: Both, when: { score: ">= 50", known: true }, to: draw }
          secret: { title: Secret, when: "cabinet == 'split'", locked: Not now., to: draw }
          stop: { title: Stop, to: end }
    end: { ending: { title: End, kind: mixed, text: The end. } }
cabinet:
  name: The cabinet
  show: stepper
  seen_by: [japan]
  start: whole
  states:
    whole: { title: Whole, news: They agree., on: { split: split } }
    split: { title: Split, news: They quarrel., decide: { seat: japan, prompt: Well?, options: { mend: { title: Mend, to: whole } } } }`,
  `initiatives:
  plot: { seat: japan, weight: 1, title: Plot, seen_by: [japan], raise: split }
  call: { seat: us, weight: 1, title: Call, when: "within('cabinet.split')", raise: split }
injects:
  leak: { title: Leak, raise: split }
map:
  view: { west: 120, south: 20, east: 140, north: 40 }
  places: { port: { name: Port, kind: port, at: [30, 130] } }
  units: { ship: { name: Ship, symbol: "10033000001202000000", side: blue, at: port, shown: false } }
`,
).replace("known: { name: Known, start: false }", "known: { name: Known, start: false, seen_by: [japan] }");

const PROGRAMS = [
  ["the scenario of secrets", programOf(SECRETS)],
  ["the scenario that uses every construct", programOf(readFixture("kitchenSink.yaml"))],
] as const;

describe.each(PROGRAMS)("in %s", (_, program) => {
  test("states that differ only in what a seat may not know look the same to it, in every panel", () => {
    const referee = createReferee(program);
    const trees = createTrees(program);
    let compared = 0;
    for (let seed = 0; seed < 8; seed++) {
      const played = playByPolicy(referee, seed);
      for (let ply = 0; ply < played.steps.length; ply++)
        for (const seat of program.seats) {
          const [mine, other] = twoViews(program, trees, played, ply, seat);
          if (mine === undefined) continue;
          compared++;
          expect(other, `seed ${seed}, ply ${ply}, ${seat}`).toEqual(mine);
        }
    }
    expect(compared).toBeGreaterThan(50);
  });
});

/** A seat's view of a play up to a ply, and of the same play with every secret turned round; nothing where the locks differ. */
const twoViews = (
  program: Program,
  trees: ReturnType<typeof createTrees>,
  { run, steps }: Played,
  ply: number,
  seat: string,
): readonly [Seen, Seen] | readonly [undefined, undefined] => {
  const past = steps.slice(0, ply + 1);
  const turned = past.map((step) => turnSecrets(program, step, seat));
  const locksOf = (seen: readonly Step[], at: number): string =>
    JSON.stringify(locks(program, (seen[at] ?? last(seen)).state, seat));
  const isLockedAlike = (at: number): boolean => locksOf(past, at) === locksOf(turned, at);
  if (!isLockedAlike(ply)) return [undefined, undefined];
  // A tree shows what was locked before, too.
  const isTreeAlike = past.every((__, at) => isLockedAlike(at));
  const { ending: _, ...open } = run;
  const look = (seen: readonly Step[]): Seen => {
    const play = {
      referee: createReferee(program),
      run: { ...open, plies: run.plies.slice(0, ply) },
      steps: seen,
      seat,
    };
    return [toSittingView(createTeller(program, seat), play), isTreeAlike ? trees(play) : undefined];
  };
  return [look(past), look(turned)];
};

type Seen = readonly [SittingView, TreeView | undefined];

const locks = (program: Program, state: GameState, seat: string): readonly string[] => {
  const { asked } = viewState(program, state, seat);
  return [...(asked?.own ?? []), ...(asked?.initiatives ?? [])].flatMap(({ id, refusal }) => (refusal ? [id] : []));
};

/** The step with other values of what the seat may not see, and other states of the charts that it may not see. */
const turnSecrets = (program: Program, { state, trace }: Step, seat: string): Step => {
  const { scenario, nodes } = program;
  const hides = (seenBy: readonly string[] | undefined): boolean => seenBy !== undefined && !seenBy.includes(seat);
  // The ending tells which stance a seat had.
  const told =
    reachedEnding(program, state) === undefined ? [] : scenario.seats.map(({ id: of }) => stanceVariable(of));
  const hidden = scenario.variables.map(({ id, seenBy }) => hides(seenBy) && !told.includes(id));
  const secret = nodes.map(
    ({ chart, parent, role }) =>
      role === "state" && nodes[parent]?.parent === -1 && hides(scenario.charts[chart]?.seenBy),
  );
  return {
    state: {
      ...state,
      values: state.values.map((value, index) => (hidden[index] === true ? (value === 0 ? 1 : 0) : value)),
      active: state.active.map((active, index) => (secret[index] === true ? 1 - active : active)),
    },
    trace: trace.filter((event) => event.type !== "changed" || hidden[event.variable] !== true),
  };
};

test("refusals name no condition, window, seat or initiative that the player may not know", () => {
  const program = programOf(SECRETS);
  const referee = createReferee(program);
  const refusal = (words: readonly string[], word: string, seat: string): string => {
    const { state } = last(playWords(referee, words));
    const answer = referee.applyChoice(state, choiceOf(referee, word));
    return "refusal" in answer ? describeRefusal(program, state, answer.refusal, { seat }) : "";
  };
  const asked = ["main.draw=a"];
  const [both, secret] = ["main.asked=both", "main.asked=secret"];
  expect(refusal(asked, both, "us")).toBe("Can't be chosen now: Score must be at least 50 (it is 10).");
  expect(refusal(asked, both, "japan")).toBe(
    "Can't be chosen now: Score must be at least 50 (it is 10); Known must be yes.",
  );
  expect(refusal(asked, secret, "us")).toBe("Not now. (Something that you can't see prevents it.)");
  expect(refusal(asked, secret, "japan")).toBe("Not now. (The cabinet must be “Split”.)");
  expect(refusal(asked, "us!moon", "us")).toBe('There is no initiative "moon"; there are "call".');
  expect(refusal(asked, "us!moon", "japan")).toBe('There is no initiative "moon"; there are "plot", "call".');
  expect(refusal(asked, "white_cell!moon", "us")).toBe('There is no inject "moon".');
  const quarrel = [...asked, "white_cell!leak", "main.asked=stop"];
  expect(refusal(quarrel.slice(0, 2), "cabinet.split=mend", "us")).toBe(
    'The window "cabinet.split" isn\'t open; "main.asked" is.',
  );
});
