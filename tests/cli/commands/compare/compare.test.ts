import { expect, test } from "vitest";
import { ladderText } from "../../../bench/ladder.ts";
import { runOn } from "../../consoleOf.ts";
import { uncited } from "../../uncited.ts";

const scenario = ladderText(3);

/** The run files of some seeds, played by policy. */
const runsOf = async (seeds: readonly number[], folder = "") => {
  const files: Record<string, string> = {};
  for (const seed of seeds) {
    const path = `${folder}${seed}.run.json`;
    const words = ["play", "ladder.yaml", "--auto", "--seed", String(seed), "--out", path];
    files[path] = (await runOn(words, { "ladder.yaml": scenario })).written[path] ?? "";
  }
  return files;
};

const compare = async (words: string, files: Readonly<Record<string, string>>) =>
  runOn(["compare", ...words.split(" ")], { "ladder.yaml": scenario, ...files });

test("two runs are compared in the scenario's words, and as JSON", async () => {
  const files = await runsOf([1, 2]);
  const { code, out } = await compare("1.run.json 2.run.json --scenario ladder.yaml", files);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^They (?:share \d choices?, and part|differ from the first choice on,) at hour 0:\n {2}A {2}The cabinet: /,
  );
  expect(out).toMatch(/^A ends after 3 choices at hour 0, in the ending "settled"\.$/m);
  const json = await compare("1.run.json 2.run.json --scenario ladder.yaml --format json", files);
  expect(JSON.parse(json.out)).toMatchObject({ a: "1.run.json", endings: { a: "settled", b: "settled" } });
});

test("a run against itself is one", async () => {
  const { out } = await compare("1.run.json 1.run.json --scenario ladder.yaml", await runsOf([1]));
  expect(uncited(out)).toBe('The runs are the same: 3 choices, in the ending "settled".\n');
});

test("folders are compared as sets", async () => {
  const files = { ...(await runsOf([1, 2, 3, 4], "first/")), ...(await runsOf([5, 6], "second/")) };
  const { code, out } = await compare("first second --scenario ladder.yaml", files);
  expect(code).toBe(0);
  expect(out).toMatch(/^A {2}first: 4 runs\nB {2}second: 2 runs\n\nEndings/);
});

test.each([
  ["1.run.json", 2, /^Name two runs, or two folders of runs\./],
  ["1.run.json nowhere.run.json --scenario ladder.yaml", 2, /"nowhere\.run\.json" can't be read: there is none\./],
  ["1.run.json ladder.yaml --scenario ladder.yaml", 1, /^ladder\.yaml: /],
  ["1.run.json 1.run.json --format xml", 2, /There is no format "xml"; there are text, json\./],
  ["1.run.json other/1.run.json --scenario ladder.yaml", 1, /other/],
])("%s is refused in a sentence", async (words, code, sentence) => {
  const own = await runsOf([1]);
  const other = { "other/1.run.json": (own["1.run.json"] ?? "").replace('"id": "ladder"', '"id": "other"') };
  const ran = await compare(words, { ...own, ...other });
  expect([ran.code, ran.out]).toEqual([code, ""]);
  expect(ran.complaints).toMatch(sentence);
});
