import { describe, expect, test } from "vitest";
import type { Console } from "../../src/cli/console.ts";
import { runCommand } from "../../src/cli/runCommand.ts";
import { readFixture } from "../engine/harness.ts";

const FILES: Record<string, string> = {
  "good.yaml": readFixture("kitchenSink.yaml"),
  "bad.yaml": readFixture("kitchenSink.yaml").replace("seat: north\n          prompt", "seat: nroth\n          prompt"),
  "broken.run.json": "{",
  "choices.txt": "# my line\nrecognise\n1+2 # parties\nquit\n",
};

const run = async (words: string, typed: readonly string[] = [], files: Record<string, string> = {}) => {
  const out: string[] = [];
  const complaints: string[] = [];
  const written: Record<string, string> = { ...FILES, ...files };
  let line = 0;
  const console: Console = {
    print: (text) => out.push(text),
    complain: (text) => complaints.push(text),
    ask: async () => typed[line++],
    readFile: (path) => {
      const text = written[path];
      if (text === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return text;
    },
    listFiles: (folder) =>
      Object.keys(written).flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [])),
    writeFile: (path, text) => {
      written[path] = text;
    },
  };
  const code = await runCommand(words.split(" "), console);
  return { code, out: out.join(""), complaints: complaints.join("\n"), written };
};

describe("check", () => {
  test("says that a good file is good", async () => {
    expect(await run("check good.yaml")).toMatchObject({ code: 0, out: "good.yaml: 0 errors, 0 warnings, 0 notes\n" });
  });
  test("names file, line and column of a mistake, and what was meant", async () => {
    const { code, out } = await run("check good.yaml bad.yaml");
    expect(code).toBe(1);
    expect(out).toMatch(/^bad\.yaml:\d+:\d+: Unknown seat "nroth"\. Did you mean "north"\? \[SCN\d+ unknown-seat\]$/m);
  });
});

describe("check of a scenario with translations", () => {
  const folder = (locale: string) => ({ "x/scenario.yaml": FILES["good.yaml"] ?? "", "x/locales/ja.yaml": locale });
  test("counts what is translated", async () => {
    const { code, out } = await run("check x/scenario.yaml", [], folder("language: ja\ntitle: 灯台\n"));
    expect({ code, out }).toEqual({
      code: 0,
      out: "x/scenario.yaml: 0 errors, 0 warnings, 0 notes\nx/locales/ja.yaml: 0 errors, 0 warnings, 0 notes; 1 of 118 texts translated\n",
    });
  });
  test("names the place of a mistake", async () => {
    const { code, out } = await run("check x/scenario.yaml", [], folder("language: ja\ntitel: 灯台\n"));
    expect(code).toBe(1);
    expect(out).toContain('x/locales/ja.yaml:2:1: The scenario has no text "titel" here. Did you mean "title"?');
  });
});

describe("play", () => {
  test("speaks another language where the scenario is translated", async () => {
    const files = {
      "x/scenario.yaml": FILES["good.yaml"] ?? "",
      "x/locales/ja.yaml":
        "language: ja\ncharts: { incident: { states: { standoff: { decide: { prompt: 何を命じますか。 } } } } }\n",
    };
    const { out } = await run("play x/scenario.yaml --seed 3 --language ja", ["quit"], files);
    expect(out).toContain("何を命じますか。");
    expect(await run("play x/scenario.yaml --language fr", [], files)).toMatchObject({
      code: 2,
      complaints: 'There is no translation "fr"; there are ja.',
    });
  });
  test("by policies prints a transcript that the same seed gives again, and another doesn't", async () => {
    const [one, same, other] = [
      await run("play good.yaml --auto --seed 3"),
      await run("play good.yaml --auto --seed 3"),
      await run("play good.yaml --auto --seed 4"),
    ];
    expect(one.code).toBe(0);
    expect(one.out).toContain("THE END");
    expect(same.out).toBe(one.out);
    expect(other.out).not.toBe(one.out);
  });
  test("takes choices from a file, writes the run, and replay verifies it", async () => {
    const played = await run("play good.yaml --seed 3 --choices choices.txt --out my.run.json");
    expect(played.out).toContain("Northland recognises a threat.");
    expect(played.out).toContain("Divers");
    const replayed = await run("replay my.run.json --scenario good.yaml", [], {
      "my.run.json": played.written["my.run.json"] ?? "",
    });
    expect(replayed.code).toBe(0);
    expect(replayed.out).toMatch(/The run verifies: \d+ plies, every state as recorded\./);
  });
  test("asks again when an answer means nothing, and shows locked options with their reason", async () => {
    const { out, complaints, code } = await run("play good.yaml --seed 3", ["what?", "quit"]);
    expect(code).toBe(0);
    expect(complaints).toBe('"what?" is none of the options.');
    expect(out).toContain("What do you order?");
  });
});

describe("replay", () => {
  test("says at which ply a run no longer fits its scenario", async () => {
    const played = await run("play good.yaml --auto --seed 3 --out my.run.json");
    const changed = readFixture("kitchenSink.yaml").replace(
      "enter: { do: { escalation: +1 }",
      "enter: { do: { escalation: +2 }",
    );
    const { code, complaints } = await run("replay my.run.json --scenario changed.yaml", [], {
      "my.run.json": played.written["my.run.json"] ?? "",
      "changed.yaml": changed,
    });
    expect(code).toBe(1);
    expect(complaints).toBe("The scenario starts otherwise than when the run was recorded: variables differ.");
  });
});

test.each([
  ["check", "Which scenario file is to be checked? Write: threshold check FILE…"],
  ["check nowhere.yaml", 'The file "nowhere.yaml" can\'t be read (ENOENT).'],
  ["play good.yaml --sede 4", 'There is no option "--sede". Did you mean "--seed"?'],
  ["play good.yaml --seed four", 'The option "--seed" takes a whole number; "four" is none.'],
  ["play good.yaml --seat moon", 'The seat "moon" can\'t be played; there are north, ally.'],
  ["play good.yaml --auto --policy north=x", 'There is no policy "x"; there are hawkish, dovish.'],
  ["paly good.yaml", 'There is no command "paly"; there are check, play, replay.'],
])("threshold %s ends with exit code 2 and one sentence", async (words, sentence) => {
  const { code, complaints } = await run(words);
  expect({ code, complaints }).toEqual({ code: 2, complaints: sentence });
});

test("a broken run file is told in a sentence, with exit code 1", async () => {
  expect(await run("replay broken.run.json")).toMatchObject({
    code: 1,
    complaints: "broken.run.json: The file isn't JSON, so it isn't a run file.",
  });
});
