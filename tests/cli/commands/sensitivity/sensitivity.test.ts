import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ladderText } from "../../../bench/ladder.ts";
import { runOn } from "../../consoleOf.ts";

const harbour = readFileSync(new URL("../../../../scenarios/harbour-incident/scenario.yaml", import.meta.url), "utf8");
const FILES = { "harbour.yaml": harbour, "ladder.yaml": ladderText(4) };
const ask = (words: string) => runOn(["sensitivity", ...words.split(" ")], FILES);

test("a seat sees what depends on the uncertain numbers, and what knowing them is worth to it", async () => {
  const { code, out } = await ask("harbour.yaml --seat japan --runs 200");
  expect(code).toBe(0);
  expect(out).toMatch(
    /^harbour\.yaml: what Government of Japan gets, in 200 runs a point, all with the same luck\nAs written: /,
  );
  expect(out).toMatch(/^ {2}tension 2\.\.4 \(3\) .*█/m);
  expect(out).toMatch(
    /before deciding at night\.collision, where "\w+" is best without that knowledge:\n {2}search on average/,
  );
});

test("an ending is measured in points; as JSON everything is there", async () => {
  const { out } = await ask("harbour.yaml --ending settled --runs 100 --format json");
  expect(JSON.parse(out)).toMatchObject({
    scenario: "harbour-incident",
    measure: { kind: "ending", ending: "settled" },
    runs: 100,
    tornado: { swings: [{ variable: { low: expect.any(Number) } }, {}] },
    shares: { numbers: [{}, {}] },
  });
});

test.each([
  [
    "harbour.yaml",
    /^Say what to measure: --ending with one of settled, standstill, first_shot, or --seat with one of japan, china\./,
  ],
  ["harbour.yaml --ending setled", /^There is no ending "setled"\. Did you mean "settled"\?/],
  ["harbour.yaml --seat japn", /^There is no seat "japn"\. Did you mean "japan"\?/],
  [
    "harbour.yaml --seat japan --ending settled",
    /^"--ending" measures the share of an ending and "--seat" what a seat gets/,
  ],
  [
    "harbour.yaml --seat japan --at night.colision",
    /^There is no window of "japan" "night\.colision"\. Did you mean "night\.collision"\?/,
  ],
  ["ladder.yaml --ending war", /^ladder\.yaml declares no uncertain number\. Write "uncertain: 2\.\.9" at a variable/],
])("%s is refused in a sentence", async (words, sentence) => {
  const { code, out, complaints } = await ask(words);
  expect([code, out]).toEqual([2, ""]);
  expect(complaints).toMatch(sentence);
});
