import { expect, test } from "vitest";
import { scenarioAround } from "../../../engine/harness.ts";
import { readEfg } from "../../../export/gambit/readEfg.ts";
import { runOn } from "../../consoleOf.ts";

const ask = (options: string): string => `crisis:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: Go?, options: { ${options} } } }
    draw: { chance: { outcomes: { up: { title: Up, p: 3, do: { score: +10 }, to: over }, down: { title: Down, p: 1, to: over } } } }
    over: { ending: { title: Over, kind: mixed, text: Over. } }`;

const GO = "go: { title: Go, to: draw }, stop: { title: Stop, to: over }";
const VALUES = "values: { japan: score }\n";

const FILES = {
  "a.yaml": scenarioAround(ask(GO), VALUES),
  "again.yaml": scenarioAround(ask(`${GO}, again: { title: Again }`), VALUES),
  "long.yaml": scenarioAround(ask(`${GO}, wait: { title: Wait, when: score < 95, do: { score: +1 } }`), VALUES),
  "unvalued.yaml": scenarioAround(ask(GO)),
  "drawn.yaml": scenarioAround(
    ask(GO)
      .replace("start: ask", "start: draw")
      .replace(/^ {4}ask: .*\n/m, ""),
    VALUES,
  ).replace(", playable: true", ""),
  "round.yaml": scenarioAround(
    ask(GO)
      .replace("start: ask", "start: round")
      .replace(
        "    draw:",
        "    round: { always: [{ when: score < 50, to: back }, { to: ask }] }\n    back: { always: [{ when: score < 50, to: round }] }\n    draw:",
      ),
    VALUES,
  ),
};

const run = async (words: string, watch?: Parameters<typeof runOn>[2]) =>
  await runOn(`export ${words}`.split(" "), FILES, watch);

test("export --to gambit prints the game tree, or writes it and says how large it is", async () => {
  const { code, out } = await run("a.yaml --to gambit");
  expect([code, readEfg(out).players]).toEqual([0, ["japan"]]);
  const written = await run("a.yaml --to gambit --out a.efg");
  expect([written.code, written.out]).toEqual([0, "a.efg: 5 nodes; information sets: japan 1.\n"]);
  expect(written.written["a.efg"]).toBe(out);
});

test.each([
  ["again.yaml", 'The game tree is infinite, so nothing was written: play can return to where it was at "crisis.ask".'],
  [
    "long.yaml --most-nodes 100",
    "The game tree has more than 100 nodes, so nothing was written. --most-nodes allows more.",
  ],
  [
    "unvalued.yaml",
    'The scenario has no "values" for "japan"; Gambit needs to know what each seat that chooses is trying to get.',
  ],
  ["drawn.yaml", "No seat chooses at any window, so there is no game."],
  ["round.yaml", "The rules loop before the first choice, so there is no game."],
])("export %s says in a sentence why there is no game tree, and writes nothing", async (words, sentence) => {
  const { code, out, complaints, written } = await run(`${words} --to gambit --out a.efg`);
  expect([code, out, complaints]).toEqual([1, "", `${words.split(" ")[0]}: ${sentence}`]);
  expect(written).toEqual(FILES);
});

test("a game tree that grows shows how far it is, and writes nothing when it is stopped", async () => {
  const shown: string[] = [];
  const watch = { show: (line: string) => shown.push(line), isStopped: async () => true };
  const { code, complaints, written } = await run("long.yaml --to gambit --out a.efg", watch);
  expect([code, complaints]).toEqual([130, "long.yaml: Stopped; nothing was written."]);
  expect(shown).toEqual(["Growing the game tree: 256 nodes", ""]);
  expect(written).toEqual(FILES);
});

test.each([
  ["a.yaml --to dot --most-nodes 9", '"--most-nodes" limits a game tree; "dot" isn\'t one.'],
  [
    "a.yaml --to gambit --most-nodes 0",
    'The option "--most-nodes" takes a number from 1 to 1,000,000; "0" isn\'t one.',
  ],
  ["a.yaml --to gambit --most-nodes many", 'The option "--most-nodes" takes a whole number; "many" isn\'t one.'],
  [
    "a.yaml --to gambit --chart crisis",
    '"--chart" chooses what a drawing shows; "gambit" always holds the whole machine.',
  ],
])("export %s says what is wrong with the command line", async (words, sentence) => {
  expect(await run(words)).toMatchObject({ code: 2, out: "", complaints: sentence });
});
