import { expect, test } from "vitest";
import { simulate } from "#analysis";
import { createReferee } from "#engine";
import { ladderText } from "../../../bench/ladder.ts";
import { programOf } from "../../../engine/harness.ts";
import { runOn } from "../../consoleOf.ts";

const text = ladderText(6);
const sweep = (words: string) => runOn(["sweep", "ladder.yaml", ...words.split(" ")], { "ladder.yaml": text });

test("every point of a grid has the shares of the runs that start there", async () => {
  const { code, out } = await sweep("--vary escalation=3..7:2 --vary support=2,5 --runs 60 --seed 9 --format json");
  expect(code).toBe(0);
  const { points } = JSON.parse(out) as {
    readonly points: readonly {
      readonly starts: Record<string, number>;
      readonly endings: Record<string, { count: number }>;
    }[];
  };
  expect(points.map(({ starts }) => [starts["escalation"], starts["support"]])).toEqual([
    [3, 2],
    [3, 5],
    [5, 2],
    [5, 5],
    [7, 2],
    [7, 5],
  ]);
  for (const { starts, endings } of points) {
    const other = text
      .replace("Escalation, range: 0..10, start: 3", `Escalation, range: 0..10, start: ${starts["escalation"]}`)
      .replace("Support, range: 0..10, start: 5", `Support, range: 0..10, start: ${starts["support"]}`);
    const referee = createReferee(programOf(other));
    const ended = Array.from({ length: 60 }, (_, run) => simulate(referee, 9 + run).ending);
    for (const [ending, { count }] of Object.entries(endings))
      expect(count).toBe(ended.filter((one) => one === ending).length);
  }
});

test("a sweep is printed as a table, and written as one", async () => {
  const { out, written } = await sweep("--vary support=1..3 --runs 50 --out out/sweep.csv");
  expect(out).toMatch(/^support +collapse +settled\n1 +\d+\.\d % +\d+\.\d %$/m);
  expect(out).toMatch(/The table is in out\/sweep\.csv\.\n$/);
  const [heading, ...rows] = (written["out/sweep.csv"] ?? "").trimEnd().split("\n");
  expect(heading).toMatch(/^support,war_share,war_low,war_high,collapse_share,.*,support_mean$/);
  expect(rows.map((row) => row.split(",")[0])).toEqual(["1", "2", "3"]);
});

test.each([
  ["--runs 5", /^Say what to vary/],
  ["--vary suport=1..3", /^There is no variable "suport"\. Did you mean "support"\?/],
  ["--vary support=1..30", /^The variable "support" goes from 0 to 10; 11 is outside\./],
  ["--vary support=1--3", /^"support=1--3" isn't understood\. Write support=2\.\.8/],
  ["--vary support=5..2", /isn't understood/],
  ["--vary support=1..3 --vary support=2", /^The variable "support" is varied twice\./],
  ["--vary support=1..3 --force crisis.turns=hlod", /^There is no option "hlod"/],
  ["--vary support=1..3 --policy cabinet=hawk", /^This scenario has no policies\./],
  ["--vary support=1..3 --runs -4", /needs a value|takes a whole number/],
  ["--vary support=1..3 --runs 2 --out /full/a.csv", /^The file "\/full\/a\.csv" can't be written\./],
])("%s is refused in a sentence", async (words, sentence) => {
  const { code, out, complaints } = await sweep(words);
  expect([code, out]).toEqual([2, ""]);
  expect(complaints).toMatch(sentence);
});
