import { describe, expect, test } from "vitest";
import { type Coverage, quicktest } from "#analysis";
import { createReferee, type Program } from "#engine";
import { programOf, scenarioAround } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";
import { smallGame } from "./smallGame.ts";

const cover = (program: Program, runs: number, seed = 1): Coverage => {
  const work = quicktest(createReferee(program), { runs, seed });
  for (;;) {
    const { value, done } = work.next();
    if (done === true) return value;
  }
};

const program = smallGame("- never: hour < 0");
const coverage = cover(program, 60);
const hit = ({ items }: Coverage, name: string) => items.find((item) => item.name === name);

describe("what sixty runs came by", () => {
  /** The same runs, recorded and counted in the plainest way. */
  const recorded = Array.from({ length: 60 }, (_, index) => ({
    policy: index % 2 === 0 ? undefined : "rash",
    ...playByPolicy(createReferee(program), 1 + Math.floor(index / 2), index % 2 === 0 ? undefined : "rash"),
  }));
  const words = recorded.flatMap(({ run }) => run.plies.map(({ choice }) => choice));

  test("each option, outcome and initiative as often as the recorded runs chose it", () => {
    const chosen = coverage.items.filter(({ kind }) => ["option", "outcome", "initiative"].includes(kind));
    expect(chosen.length).toBe(13);
    for (const { name, hits } of chosen) {
      const [window, option] = name.split("=");
      const isNamed = (word: string): boolean =>
        word === name ||
        (word.startsWith(`${window}=`) && (word.split("=")[1] ?? "").split("+").includes(option ?? ""));
      expect({ name, hits }).toEqual({ name, hits: words.filter(isNamed).length });
    }
  });

  test("each state as often as it was entered, and each transition as often as it was taken", () => {
    const trace = recorded.flatMap(({ steps }) => steps.flatMap((step) => step.trace));
    for (const { index, path, role, parent } of program.nodes) {
      if (role !== "state" || parent < 0) continue;
      const entered = trace.filter((event) => event.type === "entered" && event.node === index).length;
      expect({ path, hits: hit(coverage, path)?.hits }).toEqual({ path, hits: entered });
    }
    const drifted = recorded.filter(({ run }) => run.ending === "drifting").length;
    const [pushed, timed] = ["crisis.blocked=push", "crisis.last after 2h → crisis.drifting"].map(
      (name) => hit(coverage, name)?.hits ?? 0,
    );
    expect(timed).toBeGreaterThan(0);
    expect((pushed ?? 0) + (timed ?? 0)).toBe(drifted);
    const resolved = [
      "crisis.table resolve → crisis.agreed",
      "crisis.table resolve (2) → crisis.blocked",
      "crisis.table resolve (3) → crisis.last",
    ];
    const asked = words.filter((word) => word.startsWith("crisis.table:us=")).length;
    expect(resolved.reduce((sum, name) => sum + (hit(coverage, name)?.hits ?? Number.NaN), 0)).toBe(asked);
  });

  test("each ending with its share, in all runs and under each policy", () => {
    expect(coverage.policies).toEqual([
      { policy: undefined, runs: 30 },
      { policy: "rash", runs: 30 },
    ]);
    for (const { id, all, byPolicy } of coverage.endings) {
      const ended = recorded.filter(({ run }) => run.ending === id);
      expect(all.count).toBe(ended.length);
      expect(byPolicy.map(({ count }) => count)).toEqual([
        ended.filter(({ policy }) => policy === undefined).length,
        ended.filter(({ policy }) => policy === "rash").length,
      ]);
    }
  });

  test("how long runs are, and how many decisions each seat makes", () => {
    const lengths = recorded.map(({ run }) => run.plies.length).sort((one, other) => one - other);
    expect(coverage.plies).toEqual({
      least: lengths[0],
      median: lengths[29],
      ninth: lengths[53],
      most: lengths[59],
      mean: lengths.reduce((sum, length) => sum + length, 0) / 60,
    });
    const calls = words.filter((word) => /^crisis\.(several|blocked)=|:us=/.test(word)).length;
    expect(coverage.decisions.find(({ seat }) => seat === "us")?.spread.mean).toBe(calls / 60);
  });

  test("the shares of the options at each window", () => {
    const opening = coverage.windows.find(({ path }) => path === "crisis.opening");
    expect(opening?.choices).toBe(60);
    expect(opening?.options.map(({ id, count }) => [id, count])).toEqual([
      ["wait", words.filter((word) => word === "crisis.opening=wait").length],
      ["act", words.filter((word) => word === "crisis.opening=act").length],
    ]);
  });
});

test("a text that varies is counted by the variant that can be read", () => {
  const varying = programOf(
    scenarioAround(`crisis:
  start: ask
  states:
    ask:
      brief: [{ when: score > 10, text: High. }, { when: score < 10, text: Low. }, { text: Even. }]
      decide: { seat: japan, prompt: What?, options: { up: { title: Up, do: { score: +1 }, to: more } } }
    more: { brief: More., after: { 1h: over } }
    over: { ending: { title: Over, kind: success, text: Over. } }
public:
  start: quiet
  states: { quiet: { brief: [{ when: score > 10, text: Loud. }, { text: Quiet. }] } }`),
  );
  const texts = cover(varying, 4).items.filter(({ kind }) => kind === "text");
  expect(texts.map(({ name, title, hits }) => [name, title, hits])).toEqual([
    ["crisis.ask brief 1", "High.", 0],
    ["crisis.ask brief 2", "Low.", 0],
    ["crisis.ask brief 3", "Even.", 4],
    ["crisis.more brief", "More.", 0],
    ["public.quiet brief 1", "Loud.", 4],
    ["public.quiet brief 2", "Quiet.", 4],
  ]);
});

const shy = (options: string): Program =>
  programOf(
    scenarioAround(
      `crisis:
  start: ask
  states:
    ask:
      decide:
        seat: japan
        prompt: What?
        options:
          usual: { title: Usual, to: over }
          shy: { title: Shy, weight: 0, to: lost }${options}
    over: { ending: { title: Over, kind: success, text: Over. } }
    lost: { ending: { title: Lost, kind: failure, text: Lost. } }`,
      "initiatives: { call: { seat: japan, title: Call, limit: none } }\n",
    ),
  );

test("what no policy chooses is tried by steered runs, which count for no share; what can't be chosen is never tried", () => {
  const found = cover(shy("\n          locked: { title: Locked, when: score > 50, to: over }"), 40);
  expect(found).toMatchObject({ runs: 40, steered: 10, unended: [] });
  expect(hit(found, "crisis.ask=shy")).toMatchObject({ hits: 0 });
  expect(hit(found, "crisis.ask=shy")?.steered).toBeGreaterThan(0);
  expect(hit(found, "japan!call")?.steered).toBeGreaterThan(0);
  expect(hit(found, "crisis.ask=locked")).toMatchObject({ hits: 0, steered: 0 });
  expect(found.endings.map(({ all }) => all.count)).toEqual([40, 0]);
  expect(found.plies).toMatchObject({ least: 1, most: 1 });
});

test("steered runs end as soon as everything that can be chosen was tried", () => {
  const { items, steered } = cover(shy(""), 400);
  expect(items.filter((item) => item.kind !== "state" && item.hits + item.steered === 0)).toEqual([]);
  expect(steered).toBeLessThan(5);
});

test("a dead end is reported with its place", () => {
  expect(coverage.unended).toMatchObject([{ stop: "dead-end", windows: ["crisis.blocked"] }]);
});

test("stopping keeps the runs that were played", () => {
  const work = quicktest(createReferee(program), { runs: 50, seed: 1 });
  work.next();
  work.next();
  expect(work.next(true)).toMatchObject({ done: true, value: { runs: 2, steered: 0 } });
});
