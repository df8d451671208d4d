import { expect, test } from "vitest";
import { createReferee, type Program } from "#engine";
import { replay } from "#replay";
import { createTeller, type SittingView, toSittingView } from "#sitting";
import { programOf } from "../engine/harness.ts";
import { type Played, playByPolicy } from "../engine/randomPlay.ts";

const PROGRAM = programOf(`threshold: 1
id: neighbours
title: Neighbours
summary: A neighbour of whom no one knows what it is like.
language: en
clock: { start: 2027-06-01T06:00+09:00 }
seats:
  japan: { name: Japan, role: Prime Minister, playable: true, stances: { firm: { name: Firmheart }, mild: { name: Mildheart } } }
  us: { name: United States, role: President, stances: { hawk: { name: Hawkheart, p: 3 }, dove: { name: Doveheart } } }
charts:
  main:
    start: first
    states:
      first: { decide: { seat: us, prompt: One?, options: { push: { title: Push, weight: "stance_us == 'hawk' ? 1 : 0" }, yield: { title: Yield, weight: "stance_us == 'dove' ? 1 : 0" } }, to: second } }
      second: { decide: { seat: us, prompt: Two?, options: { push: { title: Push, weight: "stance_us == 'hawk' ? 1 : 0" }, yield: { title: Yield, weight: "stance_us == 'dove' ? 1 : 0" } }, to: third } }
      third: { decide: { seat: japan, prompt: Three?, options: { sign: { title: Sign } }, to: over } }
      over: { ending: { title: Over, kind: mixed, text: It is over. } }
`);
const referee = createReferee(PROGRAM);
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

const viewOf = (program: Program, { run, steps }: Played, seat: string, plies: number): SittingView =>
  toSittingView(createTeller(program, seat), {
    referee,
    run: { ...run, plies: run.plies.slice(0, plies) },
    steps: steps.slice(0, plies + 1),
    seat,
  });

test("a stance is drawn before anything else, by its weight, and drives all that its seat weighs", () => {
  const drawn = SEEDS.map((seed) => playByPolicy(referee, seed).run.plies.map(({ choice }) => choice));
  for (const [japan, us, first, second] of drawn) {
    expect(["stances.japan=firm", "stances.japan=mild"]).toContain(japan);
    const option = us === "stances.us=hawk" ? "push" : "yield";
    expect([first, second]).toEqual([`main.first=${option}`, `main.second=${option}`]);
  }
  const hawks = drawn.filter(([, us]) => us === "stances.us=hawk").length;
  expect(hawks).toBeGreaterThan(SEEDS.length / 2);
  expect(hawks).toBeLessThan(SEEDS.length);
});

test("a run with stances verifies, and its hash does not depend on their names", () => {
  for (const seed of SEEDS.slice(0, 5))
    expect(replay(referee, playByPolicy(referee, seed).run).problem).toBeUndefined();
});

test("no seat reads of a stance before the ending, its own included; the White Cell does", () => {
  const played = playByPolicy(referee, 1);
  for (const seat of ["japan", "us"])
    for (let plies = 0; plies < played.run.plies.length; plies++)
      expect(JSON.stringify(viewOf(PROGRAM, played, seat, plies)), `${seat} after ${plies}`).not.toMatch(
        /heart|stance_|stances\./,
      );
  expect(JSON.stringify(viewOf(PROGRAM, played, "white_cell", 2))).toMatch(/heart/);
});

test("the ending tells the stances of the seats that no person held", () => {
  const played = playByPolicy(referee, 1);
  const held = { ...played, run: { ...played.run, seats: { ...played.run.seats, japan: { by: "person" as const } } } };
  const { phase } = viewOf(PROGRAM, held, "japan", played.run.plies.length);
  const us = played.run.plies[1]?.choice === "stances.us=hawk" ? "Hawkheart" : "Doveheart";
  expect(phase.kind === "ended" ? phase.outcome.stances.map(({ seat, stance }) => [seat.id, stance]) : []).toEqual([
    ["us", us],
  ]);
});
