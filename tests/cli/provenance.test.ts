import { describe, expect, test } from "vitest";
import { VERSION } from "#base";
import { ladderText } from "../bench/ladder.ts";
import { programOf } from "../engine/harness.ts";
import { runOn } from "./consoleOf.ts";

const TEXT = `${ladderText(3)}checks:\n  - never: turn > 3\n`;
const SCENARIO = programOf(TEXT).scenario;

const run = (words: string) => runOn(words.split(" "), { "a.yaml": TEXT });

/** A command with its options, and those that its figures are cited by where they differ. */
const COMMANDS = [
  ["simulate", "a.yaml --runs 20 --workers 1", { runs: "20", seed: "1", tables: "runs,choices" }],
  ["sweep", "a.yaml --vary support=1..2 --runs 4", { runs: "4", seed: "1", vary: ["support=1..2"] }],
  ["explore", "a.yaml", { "max-memory": "1G" }],
  ["odds", "a.yaml", { "max-memory": "512M", runs: "10000", seed: "1" }],
  ["verify", "a.yaml", { "max-memory": "1G" }],
] as const;

describe.each(COMMANDS)("threshold %s", (command, words, options) => {
  const provenance = { threshold: VERSION, scenario: SCENARIO.id, hash: programOf(TEXT).hash, command, options };
  test("says in JSON by what its figures are cited, and says the same twice", async () => {
    const [once, again] = [
      await run(`${command} ${words} --format json`),
      await run(`${command} ${words} --format json`),
    ];
    expect(JSON.parse(once.out).provenance).toEqual(provenance);
    expect(again.out).toBe(once.out);
  });
  test("says it to people in a line", async () => {
    const told = Object.entries(options).map(([name, value]) => `--${name} ${[value].flat().join(` --${name} `)}`);
    const line = `Threshold ${VERSION}, ${SCENARIO.id} (rules ${provenance.hash}): ${[command, ...told].join(" ")}`;
    expect((await run(`${command} ${words}`)).out.trimEnd().split("\n").at(-1)).toBe(line);
  });
});

test("a page of figures is cited, too", async () => {
  const { out, written } = await run("quicktest a.yaml --runs 5 --html page.html");
  const line = out.split("\n").find((one) => one.startsWith("Threshold "));
  expect(line).toContain(": quicktest --runs 5 --seed 1");
  expect(written["page.html"]).toContain(`<p>${line}</p>`);
});

test("the version is printed when it is asked for", async () => {
  expect(await run("--version")).toMatchObject({ code: 0, out: `${VERSION}\n` });
});
