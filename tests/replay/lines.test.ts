import { expect, test } from "vitest";
import { createReferee } from "#engine";
import { alternativesTo, fork, type Ply, type Run, replay, toLine } from "#replay";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const ply = (choice: string): Ply => ({ choice, by: "person", window: "w", hour: 0, hash: "" });
const plies = (choices: string): readonly Ply[] => [...choices].map(ply);
const choicesOf = (run: Run | undefined): string | undefined => run?.plies.map(({ choice }) => choice).join("");

/** abcd, and from its second ply xyz, which goes on as xq from there. */
const run: Run = {
  format: "threshold-run",
  version: 2,
  threshold: "test",
  scenario: { id: "test", title: "Test", hash: "0" },
  seed: 1,
  seats: {},
  start: "0",
  ending: "held",
  handovers: [],
  messages: [],
  plies: plies("abcd"),
  variations: [
    {
      at: 1,
      plies: plies("xyz"),
      handovers: [],
      variations: [{ at: 1, plies: plies("q"), handovers: [], variations: [] }],
    },
  ],
};

/** Where which other lines leave, as "at:path:choice". */
const told = (of: Run, path: readonly number[]): readonly string[] =>
  alternativesTo(of, path).map((one) => `${one.at}:${one.path.join(".")}:${one.ply.choice}`);

test("a line is whole from its first ply on, found by the variations that lead to it", () => {
  expect(toLine(run, [])).toBe(run);
  expect(choicesOf(toLine(run, [0]))).toBe("axyz");
  expect(choicesOf(toLine(run, [0, 0]))).toBe("axq");
  expect(toLine(run, [0])).not.toHaveProperty("ending");
  expect(toLine(run, [1])).toBeUndefined();
  expect(toLine(run, [0, 0, 0])).toBeUndefined();
});

test("other lines are found from every line, the main line among them", () => {
  expect(told(run, [])).toEqual(["1:0:x"]);
  expect(told(run, [0])).toEqual(["1::b", "2:0.0:q"]);
  expect(told(run, [0, 0])).toEqual(["1::b", "2:0:y"]);
});

test("a variation that begins like the line shown leaves it only where it differs", () => {
  const same = { ...run, variations: [{ at: 1, plies: plies("bce"), handovers: [], variations: [] }] };
  expect(told(same, [])).toEqual(["3:0:e"]);
});

test("a line that goes on where the one shown stops is an alternative at its end, and equal ones count once", () => {
  const back = {
    ...run,
    plies: plies("a"),
    variations: [1, 1].map((at) => ({ at, plies: plies("b"), handovers: [], variations: [] })),
  };
  expect(told(back, [])).toEqual(["1:0:b"]);
});

test("a variation that leaves after its line's end, as a file may claim, changes nothing else", () => {
  const beyond = { ...run, variations: [{ at: 99, plies: plies("z"), handovers: [], variations: [] }] };
  expect(choicesOf(toLine(beyond, [0]))).toBe("abcdz");
  expect(told(beyond, [])).toEqual(["4:0:z"]);
});

test("every line that undoing leaves in a run replays to its end", () => {
  const referee = createReferee(programOf(readFixture("kitchenSink.yaml")));
  for (let seed = 0; seed < 10; seed++) {
    const { run: played } = playByPolicy(referee, seed);
    const forked = fork(fork(played, played.plies.length - 1), 2);
    const [alternative] = alternativesTo(forked, []);
    const line = toLine(forked, alternative?.path ?? []);
    expect(line?.plies).toEqual(played.plies.slice(0, line?.plies.length));
    const whole = alternativesTo(forked, [0]).concat(alternativesTo(forked, []));
    for (const { path } of whole) expect(replay(referee, toLine(forked, path) ?? played).problem).toBeUndefined();
  }
});
