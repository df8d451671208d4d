import { expect, test } from "vitest";
import { decodeRun } from "#replay";
import { runCommand } from "../../../src/cli/runCommand.ts";
import { scenarioAround } from "../../engine/harness.ts";
import { filesIn } from "../consoleOf.ts";

const game = scenarioAround(`game:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: P, options: { a: { title: A, to: over } } } }
    over: { ending: { title: Over, kind: mixed, text: Over. } }`);

/** Plays with these answers, then none. */
const play = async (words: string, answers: readonly string[]) => {
  const files: Record<string, string | Uint8Array> = { "a.yaml": game };
  const [left, out, complaints] = [[...answers], [] as string[], [] as string[]];
  const code = await runCommand(words.split(" "), {
    ...filesIn(files),
    print: (text) => out.push(text),
    show: () => undefined,
    complain: (text) => complaints.push(text),
    ask: async () => left.shift(),
    now: () => 0,
  });
  return { code, out: out.join(""), complaints, files };
};

test("a run that can't be written where it was to go is written elsewhere, when that is named", async () => {
  const { code, complaints, files } = await play("play a.yaml --out /full/my.run.json", ["1", "other.run.json"]);
  expect(code).toBe(0);
  expect(complaints).toHaveLength(1);
  expect(decodeRun(String(files["other.run.json"]))).toMatchObject({ ok: true, value: { ending: "over" } });
});

test("a run that can't be written at all is printed", async () => {
  const { code, out } = await play("play a.yaml --out /full/my.run.json", ["1", "/full/again.run.json"]);
  expect(code).toBe(1);
  expect(decodeRun(out.slice(out.indexOf("\n{") + 1))).toMatchObject({ ok: true, value: { ending: "over" } });
});
