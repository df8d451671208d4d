import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../src/cli/runCommand.ts";
import type { Console } from "../../src/cli/shared/console/console.ts";
import { toColours, wantsColour } from "../../src/cli/shared/console/toColours.ts";
import { toPrintable } from "../../src/cli/shared/console/toPrintable.ts";
import { readFixture } from "../engine/harness.ts";
import { filesIn } from "./consoleOf.ts";

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
    show: (report) => out.push(...report.map(({ text }) => text)),
    complain: (text) => complaints.push(text),
    ask: async () => typed[line++],
    now: () => 0,
    ...filesIn(written),
  };
  const code = await runCommand(words === "" ? [] : words.split(" "), console);
  return { code, out: out.join(""), complaints: complaints.join("\n"), written };
};

describe("check", () => {
  test("says that a good file is good", async () => {
    expect(await run("check good.yaml")).toMatchObject({
      code: 0,
      out: 'good.yaml: 0 errors, 0 warnings, 0 notes\n  10 checks of its own; "threshold test good.yaml" runs them\n',
    });
  });
  test("names file, line and column of a mistake, and what was meant", async () => {
    const { code, out } = await run("check good.yaml bad.yaml");
    expect(code).toBe(1);
    expect(out).toMatch(/^bad\.yaml:\d+:\d+: Unknown seat "nroth"\. Did you mean "north"\? \[SCN\d+ unknown-seat\]$/m);
  });
});

describe("check, as asked for", () => {
  const typo = { "typo.yaml": (FILES["good.yaml"] ?? "").replace("escalation >= 6", "escalatoin >= 6") };
  test("shows the line and points at the mistake", async () => {
    const { out } = await run("check typo.yaml", [], typo);
    expect(out).toMatch(
      /\n +\d+ \| .*escalatoin >= 6.*\n +\| +\^{10}\ntypo\.yaml: 1 error, 0 warnings, 0 notes; "--fix" can fix 1\n$/,
    );
  });
  test("a warning isn't a failure, unless --strict", async () => {
    const text = (FILES["good.yaml"] ?? "").replace("raise: leak }", "raise: laek }");
    const files = { "warned.yaml": text };
    expect((await run("check warned.yaml", [], files)).out).toMatch(/ 0 errors, \d+ warnings?, /);
    expect((await run("check warned.yaml", [], files)).code).toBe(0);
    expect((await run("check warned.yaml --strict", [], files)).code).toBe(1);
  });
  test("--format json, sarif and github print nothing but that format", async () => {
    const json = await run("check good.yaml typo.yaml --format json", [], typo);
    expect(JSON.parse(json.out)).toMatchObject([{ slug: "unknown-name", file: "typo.yaml" }]);
    expect(json.code).toBe(1);
    expect(JSON.parse((await run("check good.yaml --format=sarif")).out)).toMatchObject({ version: "2.1.0" });
    expect((await run("check typo.yaml --format github", [], typo)).out).toMatch(/^::error file=typo\.yaml,[^\n]*\n$/);
  });
  test("--fix fixes the file, says what it did, and then finds nothing more", async () => {
    const { code, out, written } = await run("check typo.yaml --fix", [], typo);
    expect({ code, text: written["typo.yaml"] }).toEqual({ code: 0, text: FILES["good.yaml"] });
    expect(out).toMatch(
      /^typo\.yaml:\d+:\d+: fixed: now "escalation" \[SCN204 unknown-name\]\ntypo\.yaml: 0 errors, 0 warnings, 0 notes; 1 fixed\n {2}10 checks of its own; .*\n$/,
    );
  });
  test("--fix leaves the output of other formats to programs", async () => {
    const { out, complaints } = await run("check typo.yaml --fix --format json", [], typo);
    expect(JSON.parse(out)).toEqual([]);
    expect(complaints).toContain('fixed: now "escalation"');
  });
  test("--fix fixes translations, too", async () => {
    const { written } = await run("check x/scenario.yaml --fix", [], {
      "x/scenario.yaml": FILES["good.yaml"] ?? "",
      "x/locales/ja.yaml": "language: ja\ntitel: 灯台\n",
    });
    expect(written["x/locales/ja.yaml"]).toBe("language: ja\ntitle: 灯台\n");
  });
});

describe("explain", () => {
  test.each(["SCN301", "scn301", "unknown-seat"])("explains %s by its page", async (asked) => {
    const { code, out } = await run(`explain ${asked}`);
    expect(code).toBe(0);
    expect(out).toMatch(/^# SCN301 unknown-seat\n\n.*## Wrong\n.*## Right\n.*## What to do\n/s);
  });
  test("without a code lists them all in order", async () => {
    const codes = [...(await run("explain")).out.matchAll(/^(SCN\d+) [a-z-]+ \((?:error|warning|note)\): .+\.$/gm)];
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.map(([, code]) => code)).toEqual(codes.map(([, code]) => code).toSorted());
  });
});

describe("check of a scenario with translations", () => {
  const folder = (locale: string) => ({ "x/scenario.yaml": FILES["good.yaml"] ?? "", "x/locales/ja.yaml": locale });
  test("counts what is translated", async () => {
    const { code, out } = await run("check x/scenario.yaml", [], folder("language: ja\ntitle: 灯台\n"));
    expect({ code, out: out.replace(/1 of \d{3} texts/, "1 of N texts") }).toEqual({
      code: 0,
      out: 'x/scenario.yaml: 0 errors, 0 warnings, 0 notes\n  10 checks of its own; "threshold test x/scenario.yaml" runs them\nx/locales/ja.yaml: 0 errors, 0 warnings, 0 notes; 1 of N texts translated\n',
    });
  });
  test("names a translation that isn't read, and a folder of another name than the scenario's id", async () => {
    const { out } = await run("check scenarios/other/scenario.yaml", [], {
      "scenarios/other/scenario.yaml": FILES["good.yaml"] ?? "",
      "scenarios/other/locales/fr.yml": "language: fr\n",
    });
    expect(out).toContain(
      'scenarios/other/scenario.yaml:4:5: warning: The id is "kitchen-sink" and the folder "other"; the home page shows the scenario only if both are the same. [SCN435 folder-and-id]\n',
    );
    expect(out).toContain(
      'scenarios/other/locales/fr.yml:1:1: warning: This file isn\'t read: the name of a translation ends in ".yaml". [SCN805 locale-name]\n',
    );
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
    expect(replayed.out).toMatch(/The run verifies: \d+ plies, every state is as recorded\./);
  });
  test("asks again when an answer means nothing, and shows locked options with their reason", async () => {
    const { out, complaints, code } = await run("play good.yaml --seed 3", ["what?", "quit"]);
    expect(code).toBe(0);
    expect(complaints).toBe('"what?" is none of the options. "list" shows them.');
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
    expect(complaints).toBe(
      "The run was recorded under different rules of the scenario. Odds, times and texts are those of the current scenario.\n" +
        "The first difference is at the start: escalation 5 → 6.",
    );
  });
  test("plays a run under other rules anyway, and by its own scenario when no other is named", async () => {
    const played = await run("play good.yaml --auto --seed 3 --out my.run.json");
    const files = {
      "my.run.json": played.written["my.run.json"] ?? "",
      "changed.yaml": readFixture("kitchenSink.yaml").replace(
        "do: { escalation: +4, approval",
        "do: { escalation: +5, approval",
      ),
    };
    expect(await run("replay my.run.json", [], files)).toMatchObject({ code: 0, complaints: "" });
    const anyway = await run("replay my.run.json --scenario changed.yaml --anyway", [], files);
    expect(anyway.code).toBe(0);
    expect(anyway.out).not.toContain("verifies");
    expect(anyway.complaints).toContain("recorded under different rules");
  });
  test("writes a run again without what is personal", async () => {
    const played = await run("play good.yaml --auto --seed 3 --out my.run.json");
    const personal = JSON.parse(played.written["my.run.json"] ?? "");
    personal.player = "Ann";
    personal.plies[0].rationale = "Because.";
    const { code, written } = await run("replay my.run.json --out bare.run.json --anonymous", [], {
      "my.run.json": JSON.stringify(personal),
    });
    expect(code).toBe(0);
    expect(JSON.parse(written["bare.run.json"] ?? "")).toEqual(JSON.parse(played.written["my.run.json"] ?? ""));
  });
  test("compares the rules of a run of 0.1.0 by a scenario of one's own, too", async () => {
    const folder = new URL("../replay/corpus/0.1.0/kitchen-sink/", import.meta.url);
    const scenario = readFileSync(new URL("scenario.yaml", folder), "utf8");
    const files = {
      "old.run.json": readFileSync(new URL("auto-1.run.json", folder), "utf8"),
      "old.yaml": scenario,
      "changed.yaml": scenario.replace("limit: 1", "limit: 2"),
    };
    const same = await run("replay old.run.json --scenario old.yaml", [], files);
    expect([same.code, same.complaints]).toEqual([0, ""]);
    expect(same.out).toContain("The run verifies");
    const other = await run("replay old.run.json --scenario changed.yaml", [], files);
    expect(other.code).toBe(1);
    expect(other.out).not.toContain("verifies");
    expect(other.complaints).toContain("recorded under different rules");
  });
});

describe("export", () => {
  test("writes what it is asked for, to the terminal or to a file", async () => {
    expect((await run("export good.yaml --to mermaid --chart incident")).out).toMatch(/^stateDiagram-v2\n/);
    expect((await run("export good.yaml --to dot")).out).toMatch(/^digraph "The lighthouse" \{\n/);
    const { out, written } = await run("export good.yaml --to xstate --out charts.json");
    expect(out).toBe("");
    expect(JSON.parse(written["charts.json"] ?? "")).toMatchObject({ id: "kitchen-sink", type: "parallel" });
    expect((await run("export good.yaml --to scxml")).out).toMatch(/^<\?xml version="1\.0"/);
  });
  test("writes nothing of a file with errors", async () => {
    expect(await run("export bad.yaml --to dot")).toMatchObject({ code: 1, out: "" });
  });
});

test("a preview needs one file that can be read, and a server for the page", async () => {
  expect(await run("preview")).toMatchObject({
    code: 2,
    complaints: "Name one scenario file. Write: threshold preview FILE",
  });
  expect(await run("preview nowhere.yaml")).toMatchObject({ code: 2 });
  expect(await run("preview good.yaml --port 70000")).toMatchObject({
    code: 2,
    complaints: 'The option "--port" takes a number up to 65535; "70000" isn\'t one.',
  });
});

describe("diff", () => {
  const files = {
    "text.yaml": (FILES["good.yaml"] ?? "").replace("Hold and watch", "Stay where you are"),
    "rule.yaml": (FILES["good.yaml"] ?? "").replace("start: 62", "start: 61"),
  };
  test("says that a corrected text changes nothing", async () => {
    expect(await run("diff good.yaml text.yaml", [], files)).toMatchObject({
      code: 0,
      out: "No change in behaviour.\n",
    });
    expect((await run("diff good.yaml text.yaml --format json", [], files)).out).toBe("[]\n");
  });
  test("prints what changed, for people and for programs", async () => {
    const { out, code } = await run("diff good.yaml rule.yaml", [], files);
    expect({ out, code }).toEqual({ code: 0, out: "changed   variable approval\n            start: 62 -> 61\n" });
    expect(JSON.parse((await run("diff good.yaml rule.yaml --format json", [], files)).out)).toEqual([
      { change: "changed", kind: "variable", id: "approval", aspects: [{ name: "start", before: "62", after: "61" }] },
    ]);
  });
  test("compares nothing with a file that has errors", async () => {
    expect(await run("diff good.yaml bad.yaml")).toMatchObject({ code: 1, out: "" });
  });
});

test.each([
  ["diff good.yaml", "Name two scenario files. Write: threshold diff BEFORE AFTER"],
  ["diff good.yaml good.yaml --format xml", 'There is no format "xml"; there are text, json.'],
  ["export good.yaml", 'To which format? Write "--to" with one of xstate, mermaid, scxml, dot, promela, gambit.'],
  ["export good.yaml --to svg", 'There is no format "svg"; there are xstate, mermaid, scxml, dot, promela, gambit.'],
  ["export good.yaml --to dot --chart incidnet", 'There is no chart "incidnet". Did you mean "incident"?'],
  [
    "export good.yaml --to scxml --chart incident",
    '"--chart" chooses what a drawing shows; "scxml" always holds the whole machine.',
  ],
  ["check", "Name the scenario files to check. Write: threshold check FILE…"],
  ["check good.yaml --format yaml", 'There is no format "yaml"; there are text, json, sarif, github.'],
  ["explain SCN999", 'There is no diagnostic "SCN999". Did you mean "SCN009"?'],
  ["explain nothing-like-it", 'There is no diagnostic "nothing-like-it". "threshold explain" lists them all.'],
  ["explain SCN301 SCN302", "Name one code at a time. Write: threshold explain CODE"],
  ["check nowhere.yaml", 'The file "nowhere.yaml" can\'t be read: there is none.'],
  ["play", "Name one scenario file. Write: threshold play FILE"],
  ["play good.yaml bad.yaml", "Name one scenario file. Write: threshold play FILE"],
  ["replay", "Name one run. Write: threshold replay RUN"],
  ["play good.yaml --out --auto", 'The option "--out" needs a value.'],
  ["play good.yaml --seed", 'The option "--seed" needs a value.'],
  ["play good.yaml --auto=yes", 'The option "--auto" takes no value.'],
  ["play good.yaml -x", 'There is no option "--x".'],
  ["play good.yaml --seed -1", 'The option "--seed" takes a whole number; "-1" isn\'t one.'],
  [
    "play good.yaml --seed 9007199254740993",
    'The option "--seed" takes a whole number; "9007199254740993" isn\'t one.',
  ],
  [
    "play good.yaml --auto --choices choices.txt",
    'With "--auto" policies make every choice: leave out either "--choices" or "--auto".',
  ],
  ["play good.yaml --policy north=hawkish", 'You play the seat "north" yourself, so a policy can\'t play it too.'],
  ["play good.yaml --choices none.txt", 'The file "none.txt" can\'t be read: there is none.'],
  ["play good.yaml --sede 4", 'There is no option "--sede". Did you mean "--seed"?'],
  ["play good.yaml --seed four", 'The option "--seed" takes a whole number; "four" isn\'t one.'],
  ["play good.yaml --seat moon", 'The seat "moon" can\'t be played; there are north, ally.'],
  ["play good.yaml --auto --policy north=x", 'There is no policy "x"; there are hawkish, dovish.'],
])("threshold %s ends with exit code 2 and one sentence", async (words, sentence) => {
  const { code, complaints } = await run(words);
  expect({ code, complaints }).toEqual({ code: 2, complaints: sentence });
});

test("a command that isn't there ends with exit code 2 and the commands that are", async () => {
  const { code, complaints } = await run("paly good.yaml");
  expect(code).toBe(2);
  expect(complaints).toMatch(/^There is no command "paly"; there are .*\bplay, replay\b.*\.$/);
});

describe("while someone plays", () => {
  const asked = async (...typed: readonly string[]) => run("play good.yaml --seed 3", [...typed, "quit"]);
  test("the briefing comes first, with its placeholders filled in", async () => {
    const { out } = await asked();
    expect(out).toMatch(/^THE LIGHTHOUSE\n/);
    expect(out).toContain("You are Prime Minister, Government of Northland.");
    expect(out).toContain("Approval stands at 62 %.");
  });
  test('"?" lists what can be typed, and with a number, a key or an id everything about an option', async () => {
    const { out, complaints } = await asked("?", "? 1", "help i1", "?recognise", "? 9");
    expect(complaints).toBe("");
    expect(out).toContain("everything about option 2");
    expect(out.match(/For: The ally may act\./g)).toHaveLength(2);
    expect(out).toContain("i1  Call the ally");
    expect(out).toContain("It can be taken 2 more times.");
    expect(out).toContain('There is nothing called "9" to choose here. "list" shows what there is.');
  });
  test('"status" says where everything stands, and "list" repeats the question', async () => {
    const { out } = await asked("status", "list");
    expect(out).toMatch(/Approval: 6\d % \(from 0 to 100\)\. Polled weekly\./);
    expect(out.match(/What do you order\?/g)).toHaveLength(2);
  });
  test("another seat's choice is refused, and an inject is the White Cell's", async () => {
    const { complaints, written } = await run("play good.yaml --seed 3 --out my.run.json", [
      "ally!call_ally",
      "white_cell!cable_cut",
      "quit",
    ]);
    expect(complaints).toBe('You hold the seat "north"; "ally!call_ally" is a choice of "ally".');
    expect(JSON.parse(written["my.run.json"] ?? "")).toMatchObject({
      plies: expect.arrayContaining([expect.objectContaining({ choice: "white_cell!cable_cut", by: "white_cell" })]),
    });
  });
  test("a refused choice says why and asks again", async () => {
    const { complaints } = await asked("1 2");
    expect(complaints).toBe("Choose 1 option, not 2.");
  });
  test.each([
    ["what", 'mine.txt:2: "what" is none of the options. "list" shows them.'],
    ["hold board", "mine.txt:2: Choose 1 option, not 2."],
  ])("a line of the file of choices that says %s stops the play, with its place", async (line, complaint) => {
    const played = await run("play good.yaml --seed 3 --choices mine.txt", [], { "mine.txt": `# first\n${line}\n` });
    expect(played).toMatchObject({ code: 1, complaints: complaint });
  });
  test("with --auto and a seat the transcript has only what that seat may know", async () => {
    const [all, south] = [
      await run("play good.yaml --auto --seed 3"),
      await run("play good.yaml --auto --seed 3 --seat ally"),
    ];
    expect(south.code).toBe(0);
    expect(south.out).toContain("THE END");
    expect(all.out).not.toContain("Answer with");
    expect(south.out).not.toContain("Answer with");
  });
});

test("a report is in colour only on a terminal, and can't steer it either", () => {
  expect(toColours({ text: "^^^\u001b[2J\n", tone: "error" })).toBe("\u001b[1;31m^^^\ufffd[2J\u001b[0m\n");
  expect(toColours({ text: "words", tone: "plain" })).toBe("words");
  expect(wantsColour(true, {})).toBe(true);
  for (const [isTerminal, environment] of [
    [undefined, {}],
    [true, { NO_COLOR: "1" }],
    [true, { TERM: "dumb" }],
  ] as const)
    expect(wantsColour(isTerminal, environment)).toBe(false);
});

test("nothing that is printed can steer the terminal", () => {
  expect(toPrintable("a\u001b[2Jb\u0007\u009b1m\u202ec\r\n\td")).toBe("a\ufffd[2Jb\ufffd\ufffd1m\ufffdc\ufffd\n\td");
});

test("the usage is printed when asked for, and without a command, then with exit code 2", async () => {
  expect(await run("")).toMatchObject({ code: 2, complaints: (await run("help")).out });
  expect((await run("--help")).code).toBe(0);
  for (const words of ["play --help", "help play"]) {
    const { out } = await run(words);
    expect(out).toMatch(/^ {2}threshold play FILE .*\n {6}--seat SEAT /);
    expect(out).not.toContain("threshold check");
  }
});

test("a broken run file is reported in a sentence, with exit code 1", async () => {
  expect(await run("replay broken.run.json")).toMatchObject({
    code: 1,
    complaints: "broken.run.json: The file isn't JSON, so it isn't a run file.",
  });
});
