import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { invariant } from "#base";
import { createReferee } from "#engine";
import { decodeRun, replay } from "#replay";
import { readScenario, textsOf } from "#scenario";
import { programOf, scenarioAround } from "../../../engine/harness.ts";
import { withHolds } from "../../../scenario/claims/everyText.ts";
import { runOn } from "../../consoleOf.ts";
import { uncited } from "../../uncited.ts";

const scenario = scenarioAround(
  `crisis:
  start: ask
  states:
    ask:
      decide:
        seat: japan
        prompt: { text: Nothing is lost yet., holds: score >= 10 }
        options:
          more: { title: One more, do: { score: -6 }, news: { text: Five were spent., holds: score == 5 } }
          enough: { title: Enough, to: over }
    over: { ending: { title: Over, kind: success, text: { text: "Peace, with something left.", holds: score > 0 } } }
    lost: { title: { text: Lost, holds: known }, on: { never: over } }`,
);

describe("test", () => {
  test("says of a text that isn't true where it stands, what the values are, and how it comes to be shown", async () => {
    const { code, out } = await runOn(["test", "a.yaml"], { "a.yaml": scenario });
    expect({ code, out: uncited(out) }).toEqual({
      code: 1,
      out: `a.yaml
  FALSE   a.yaml:21: charts.crisis.states.ask.decide.prompt
          "Nothing is lost yet."
          holds: score >= 10, but score is 4
          It is shown, and isn't true, after this choice:
             1. Japan: One more  [crisis.ask=more]
  FALSE   a.yaml:23: charts.crisis.states.ask.decide.options.more.news
          "Five were spent."
          holds: score == 5, but score is 4
          It is shown, and isn't true, after this choice:
             1. Japan: One more  [crisis.ask=more]
  FALSE   a.yaml:25: charts.crisis.states.over.ending.text
          "Peace, with something left."
          holds: score > 0, but score is 0
          It is shown, and isn't true, after these 3 choices:
             1. Japan: One more  [crisis.ask=more]
             2. Japan: One more  [crisis.ask=more]
             3. Japan: Enough  [crisis.ask=enough]
  not shown a.yaml:26: charts.crisis.states.lost.title
0 of 4 texts with "holds" proved; 3 false; 1 never shown in all 6 states.
`,
    });
  });

  test("writes a run to each false text, which can be played again", async () => {
    const { written } = await runOn(["test", "a.yaml", "--out", "ways"], { "a.yaml": scenario });
    const runs = Object.entries(written).filter(([path]) => path.endsWith(".run.json"));
    expect(runs.map(([path]) => path)).toEqual([
      "ways/line-21-text-1.run.json",
      "ways/line-23-text-2.run.json",
      "ways/line-25-text-3.run.json",
    ]);
    const referee = createReferee(programOf(scenario));
    for (const [, file] of runs) {
      const decoded = decodeRun(file);
      invariant(decoded.ok, "it is a run");
      expect(replay(referee, decoded.value).problem).toBeUndefined();
    }
  });

  test("is content where every text is true", async () => {
    const sound = scenario
      .replace("score >= 10", "score >= 0")
      .replace("score == 5", "score < 5")
      .replace("score > 0", "score < 11");
    const { code, out } = await runOn(["test", "a.yaml"], { "a.yaml": sound });
    expect(code).toBe(0);
    expect(uncited(out)).toContain('3 of 4 texts with "holds" proved; 1 never shown in all 6 states.');
  });

  test("finds a lie in every kind of text, at its line", async () => {
    const source = readFileSync("tests/fixtures/kitchenSink.yaml", "utf8");
    const lying = withHolds(source, () => "wounded < 0");
    const { out } = await runOn(["test", "a.yaml", "--states", "3000", "--runs", "400"], { "a.yaml": lying });
    const found = new Map(
      [...out.matchAll(/^ {2}FALSE +a\.yaml:(\d+): (\S+)\n +"([^"\n]{0,12})/gm)].map(([, line, path, text]) => [
        path,
        { line, text },
      ]),
    );
    const { scenario: read } = readScenario(lying);
    invariant(read !== undefined, "it is sound");
    // The fixture has texts of its own that are true, and two of those are never shown.
    const lies = read.claims.filter(
      ({ source: said, path }) =>
        said === "wounded < 0" || ["drift.brief.1", "open.every.168h.1.news"].some((end) => path.endsWith(end)),
    );
    const unseen = [...out.matchAll(/^ {2}not (?:shown|tried) a\.yaml:\d+: (\S+)$/gm)].map(([, path]) => path);
    expect([...found.keys(), ...unseen].toSorted()).toEqual(lies.map(({ path }) => path).toSorted());
    const kinds = new Set([...found.keys()].map((path = "") => path.slice(path.lastIndexOf(".") + 1)));
    const told = ["title", "brief", "prompt", "news", "detail", "for", "against", "text", "restraint"];
    expect(told.filter((kind) => !kinds.has(kind))).toEqual([]);
    const texts = textsOf(read);
    for (const [path = "", { line, text = "" }] of found) {
      expect(texts.get(path)?.replaceAll(/\s+/g, " ").startsWith(text), path).toBe(true);
      expect(lying.split("\n")[Number(line) - 1], path).toContain(text);
    }
  });
});
