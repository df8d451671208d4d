import { describe, expect, test } from "vitest";
import { createReferee } from "#engine";
import { decodeRun, replay } from "#replay";
import { programOf, scenarioAround } from "../../../engine/harness.ts";
import { runOn } from "../../consoleOf.ts";
import { uncited } from "../../uncited.ts";

const scenario = (checks: string): string =>
  scenarioAround(
    `crisis:
  start: ask
  states:
    ask:
      decide:
        seat: japan
        prompt: What?
        options:
          more: { title: One more, do: { score: +45 }, to: draw }
          enough: { title: Enough, to: over }
    draw: { chance: { outcomes: { up: { title: It goes up, p: 1, to: ask }, down: { title: It goes down, p: 1, do: { score: = 0 }, to: ask } } } }
    over: { ending: { title: Over, kind: success, text: Over. } }
    lost: { ending: { title: Lost, kind: failure, text: Lost. } }`,
    `checks:\n${checks.replace(/^/gm, "  ")}\n`,
  );

const run = (checks: string, words = "") =>
  runOn(["test", "a.yaml", ...words.split(" ").filter((word) => word !== "")], { "a.yaml": scenario(checks) });

describe("test", () => {
  test("says of what holds in how many states it does", async () => {
    const { code, out } = await run(
      "- never: score > 100\n- before: crisis == 'draw'\n  first: score > 50\n- reaches: [over]\n- { play: [crisis.ask=enough], ends: over }",
    );
    expect({ code, out: uncited(out) }).toEqual({
      code: 0,
      out: `a.yaml
  proved  never: score > 100
  proved  before: crisis == 'draw', first: score > 50
  proved  reaches: over
  held    play: 1 choice, ends: over
4 of 4 checks held in all 16 states.
`,
    });
  });

  test("goes on after a failure, and prints the result of every check", async () => {
    const { code, out } = await run(
      "- { play: [crisis.ask=enough], ends: lost }\n- always: { score: < 60 }\n- never: score > 100\n- never: score > 60",
    );
    expect(code).toBe(1);
    expect(uncited(out).match(/^ {2}(?:FAILED|proved|held|open|not run) .*$|^\d.*$/gm)).toEqual([
      "  FAILED  play: 1 choice, ends: lost",
      "  FAILED  always: { score: < 60 }",
      "  proved  never: score > 100",
      "  FAILED  never: score > 60",
      "1 of 4 checks held in all 16 states; 3 failed.",
    ]);
  });

  test("says of what wasn't tried that it wasn't run", async () => {
    const checks =
      "- never: score > 100\n- { share: over, within: 0..100 }\n- { play: [crisis.ask=enough], ends: over }";
    const { code, out } = await run(checks, "--runs 0 --states 0");
    expect([code, uncited(out)]).toEqual([
      0,
      `a.yaml
  not run never: score > 100
  not run share: over, within: 0..100
  held    play: 1 choice, ends: over
1 of 3 checks held in 0 runs; 2 not run.
`,
    ]);
  });

  test("lists the choices that lead to a failure, in words, and writes them as a run that replays", async () => {
    const { code, out, written } = await run("- always: { score: < 60 }", "--out ways/");
    expect({ code, out: uncited(out) }).toEqual({
      code: 1,
      out: `a.yaml
  FAILED  always: { score: < 60 }
          It doesn't hold after these 3 choices:
             1. Japan: One more  [crisis.ask=more]
             2. Chance: It goes up  [crisis.draw=up]
             3. Japan: One more  [crisis.ask=more]
          The run is in ways/1-always.run.json.
0 of 1 checks held in all 16 states; 1 failed.
`,
    });
    const decoded = decodeRun(written["ways/1-always.run.json"] ?? "");
    if (!decoded.ok) throw new Error(decoded.reason);
    const referee = createReferee(programOf(scenario("- never: hour < 0")));
    expect(replay(referee, decoded.value)).toMatchObject({ steps: { length: 4 } });
    expect(replay(referee, decoded.value).problem).toBeUndefined();
  });

  test("says where an answer last was waited for, and which choices can put it off for ever", async () => {
    const { code, out } = await run("- when: score > 60\n  leads_to: crisis == 'over'");
    expect({ code, out: uncited(out) }).toEqual({
      code: 1,
      out: `a.yaml
  FAILED  when: score > 60, leads_to: crisis == 'over'
          The first last holds after choice 5, and the second can be put off for ever after these 5 choices:
             1. Japan: One more  [crisis.ask=more]
             2. Chance: It goes up  [crisis.draw=up]
             3. Japan: One more  [crisis.ask=more]
             4. Chance: It goes up  [crisis.draw=up]
             5. Japan: One more  [crisis.ask=more]
          Then everything is as it was after choice 3: choices 4 to 5 can repeat for ever.
0 of 1 checks held in all 16 states; 1 failed.
`,
    });
  });

  test("doesn't claim more than was tried", async () => {
    const { out } = await run("- never: score > 100", "--states 3 --runs 7");
    expect(out).toMatch(/^1 of 1 checks held in 7 runs and in the first 3 states\.$/m);
  });

  test("says where a play leads instead, which ending no one reaches, and what a share is", async () => {
    expect((await run("- { play: [crisis.ask=enough], ends: lost }")).out).toMatch(/The choices lead to "over"\./);
    expect((await run("- { play: [crisis.draw=up], ends: lost }")).out).toMatch(
      /Choice 1 \("crisis\.draw=up"\) can't be made: /,
    );
    expect(await run("- reaches: [over, lost]")).toMatchObject({
      code: 1,
      out: expect.stringMatching(/No run reached "lost"\./),
    });
    expect(await run("- { share: over, within: 0..50 }", "--runs 40 --states 3")).toMatchObject({
      code: 1,
      out: expect.stringMatching(/FAILED {2}share.*\n.* 100\.0 % of 40 runs; between 91\.2 % and 100\.0 %/),
    });
    expect(await run("- { share: over, within: 0..50 }")).toMatchObject({
      code: 1,
      out: expect.stringMatching(/FAILED {2}share.*\n.* Its exact odds are 100\.00 %\./),
    });
    expect((await run("- { share: over, within: 99..100 }")).out).toMatch(/proved {2}share: over/);
  });

  test("says that there are no checks where the author wrote none", async () => {
    const text = scenario("- never: hour < 0").replace(/^checks:[\s\S]*/m, "");
    expect(await runOn(["test", "a.yaml"], { "a.yaml": text })).toMatchObject({
      code: 0,
      out: 'a.yaml has no checks of its own and no texts with "holds"; docs/format.md says how to write them.\n',
    });
  });

  test("shows how far it is, and stops with what it has when asked to", async () => {
    const shown: string[] = [];
    const watch = { show: (line: string) => shown.push(line), isStopped: async () => shown.length === 5 };
    const { code, out } = await runOn(
      ["test", "a.yaml", "--states", "0"],
      { "a.yaml": scenario("- never: score > 100") },
      watch,
    );
    expect(shown.at(-2)).toBe("Playing: 5 of 20,000 runs");
    expect(shown.at(-1)).toBe("");
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringContaining("held in 5 runs. Stopped there: more may fail."),
    });
  });

  test("refuses what isn't a count, more files than one, and a folder that can't be written", async () => {
    expect(await run("- never: score > 100", "--runs many")).toMatchObject({ code: 2 });
    expect(await run("- never: score > 100", "b.yaml")).toMatchObject({ code: 2 });
    expect(await run("- never: score > 20", "--out /full")).toMatchObject({
      code: 2,
      complaints: 'The file "/full/1-never.run.json" can\'t be written.',
    });
  });
});
