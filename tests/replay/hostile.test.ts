import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createReferee, wordingOf } from "#engine";
import {
  decodeLink,
  decodeRun,
  describeProblem,
  encodeLink,
  encodeRun,
  type Run,
  readLinkScenario,
  replay,
} from "#replay";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const referee = createReferee(programOf(readFixture("kitchenSink.yaml")));
const { run } = playByPolicy(referee, 3);
const text = encodeRun(run);
const seed = 20270402;

/** The run's file with something else in the place of a field. */
const withField = (path: string, value: unknown): string => {
  const copy = JSON.parse(text) as Record<string, unknown>;
  const keys = path.split(".");
  const owner = keys.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy);
  owner[keys.at(-1) ?? ""] = value;
  return JSON.stringify(copy);
};

const deep = (depth: number): unknown => (depth === 0 ? [] : [{ at: 0, plies: [], variations: deep(depth - 1) }]);

describe("a run file", () => {
  test.each<[string, string, string]>([
    ["is larger than 2 MB", " ".repeat(2_000_001), "The run file is larger than 2 MB and was not read."],
    ["is cut off", text.slice(0, text.length / 2), "The file isn't JSON, so it isn't a run file."],
    ["is nested without end", "[".repeat(100_000), "The file isn't JSON, so it isn't a run file."],
    ["is a list", "[]", "The run has to be an object."],
    ["is null", "null", "The run has to be an object."],
    [
      "is of a later version",
      withField("version", 3),
      "The run has format version 3; this Threshold reads versions 1 and 2.",
    ],
    ["has a text for a seed", withField("seed", "3"), '"seed" has to be a whole number.'],
    ["has a negative seed", withField("seed", -1), '"seed" has to be a number of 0 or more.'],
    ["has a seed beyond whole numbers", withField("seed", 2 ** 53), '"seed" has to be a whole number.'],
    ["has no list of plies", withField("plies", {}), '"plies" has to be a list.'],
    ["has a ply that is none", withField("plies", [7]), '"plies[0]" has to be an object.'],
    ["has a million plies", withField("plies", Array(20_001).fill(0)), '"plies" has more than 20000 entries.'],
    [
      "has a ply of nobody's",
      withField("plies.0.by", "ghost"),
      '"plies[0].by" has to be one of person, policy, chance, white_cell.',
    ],
    [
      "has a choice without end",
      withField("plies.0.choice", "x".repeat(2_001)),
      '"plies[0].choice" is longer than 2000 characters.',
    ],
    [
      "has variations without end",
      withField("variations", deep(40)),
      "The run's variations are nested more than 32 deep.",
    ],
    [
      "hands a seat to a machine",
      withField("handovers", [{ at: 1, seat: "north", to: { by: "robot" } }]),
      'A seat is held by "person", "policy" or "white_cell"; the run names something else.',
    ],
    [
      "hands over without a ply",
      withField("handovers", [{ seat: "north" }]),
      '"handovers[0].at" has to be a whole number.',
    ],
    ["overrules by half", withField("plies.0.overrules", "yes"), '"plies[0].overrules" has to be true or left out.'],
    [
      "forecasts a word",
      withField("plies.0.forecast", { held: "likely" }),
      '"plies[0].forecast.held" has to be a number of 0 or more.',
    ],
    ["ends at no hour", withField("endHour", "noon"), '"endHour" has to be a whole number.'],
    [
      "has a message of nobody",
      withField("messages", [{ at: 0, text: "Hello" }]),
      '"messages[0].from" has to be a text.',
    ],
    [
      "seats a machine",
      withField("seats.north", { by: "robot" }),
      'A seat is held by "person", "policy" or "white_cell"; the run names something else.',
    ],
  ])("that %s is refused in a sentence", (_, file, reason) => {
    expect(decodeRun(file)).toEqual({ ok: false, reason });
  });

  test.each([
    ["ja", "「plies[0].hour」は整数でなければなりません。"],
    ["zh-Hant", "「plies[0].hour」必須是整數。"],
  ])("is refused in the reader's language, %s", (language, reason) => {
    expect(decodeRun(withField("plies.0.hour", "noon"), wordingOf(language))).toEqual({ ok: false, reason });
  });

  test("with keys of the prototype changes no prototype and keeps none of them", () => {
    const hostile = text.replace(
      '"seats": {',
      '"__proto__": {"polluted": 1}, "constructor": 1, "seats": {"__proto__": {"by": "person"},',
    );
    const read = decodeRun(hostile);
    expect(read).toEqual({ ok: true, value: run });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test.each<[string, Partial<Run>, string]>([
    [
      "of another scenario",
      { scenario: { ...run.scenario, id: "chess" } },
      'The run belongs to the scenario "chess", not to "kitchen-sink".',
    ],
    [
      "with another start",
      { start: "0000-0000-0000-0000" },
      "The scenario starts differently from when the run was recorded: variables, charts, time, counts differ.",
    ],
    [
      "with a choice that is none",
      { plies: [{ choice: "\u001b[2J", by: "person", window: "", hour: 0, hash: "" }] },
      'Ply 1 ("\u001b[2J") can no longer be played: It isn\'t written as a choice.',
    ],
    [
      "with a hash that is none",
      { plies: run.plies.map((ply) => ({ ...ply, hash: "?" })) },
      `Ply 1 ("${run.plies[0]?.choice}") no longer leads where it led when it was recorded: variables, charts, time, counts differ.`,
    ],
    [
      "with another ending",
      { ending: "victory" },
      `The run says that it ends in "victory"; replayed, it ends in "${run.ending}".`,
    ],
    [
      "with a ply at another hour and window",
      { plies: run.plies.map((ply) => ({ ...ply, hour: ply.hour + 1, window: "nowhere" })) },
      `Ply 1 ("${run.plies[0]?.choice}") no longer leads where it led when it was recorded: window, hour differ.`,
    ],
  ])("%s is reported at the first place that doesn't fit", (_, altered, sentence) => {
    const { problem } = replay(referee, { ...run, ...altered });
    expect(problem && describeProblem(problem)).toBe(sentence);
  });

  test.each([
    [
      "ja",
      "1手目（north=leave）は、もう選べません。判断の場「north」は開いていません。開いているのは「stances.south」です。",
    ],
    ["zh-Hant", "第 1 步（north=leave）已經無法進行：決策點「north」尚未開啟；目前開啟的是「stances.south」。"],
  ])("what doesn't fit is reported in the reader's language, %s", (language, sentence) => {
    const wording = wordingOf(language);
    const plies = run.plies.map((ply) => ({ ...ply, choice: "north=leave" }));
    const { problem } = replay(referee, { ...run, plies }, wording);
    expect(problem && describeProblem(problem, wording)).toBe(sentence);
  });

  test("of any JSON is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => {
        expect(typeof decodeRun(json).ok).toBe("boolean");
      }),
      { seed, numRuns: 200 },
    );
  });

  test("with any value in any place is read or refused, and replayed or reported", () => {
    const paths = [
      "scenario",
      "scenario.id",
      "seats",
      "seats.north",
      "start",
      "plies",
      "plies.0",
      "plies.1.choice",
      "plies.2.hash",
      "variations",
      "ending",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 2 }), (path, value) => {
        const read = decodeRun(withField(path, value));
        if (read.ok) expect(replay(referee, read.value).steps.length).toBeLessThanOrEqual(read.value.plies.length + 1);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe("a link", () => {
  const link = encodeLink(referee.program, run);
  test("of any text is read or refused", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."ABCDEFabcdef0123456789-_"), maxLength: 200 });
    fc.assert(
      fc.property(letters, (some) => {
        expect(decodeLink(referee, some).ok).toBe(false);
        expect(() => readLinkScenario(some)).not.toThrow();
      }),
      { seed, numRuns: 200 },
    );
  });
  test("cut off or altered anywhere is refused, is another run that holds, or says where chance departs from its seed", () => {
    for (let at = 0; at < link.length; at++) {
      expect(decodeLink(referee, link.slice(0, at)).ok).toBe(false);
      const altered = decodeLink(referee, `${link.slice(0, at)}${link[at] === "B" ? "C" : "B"}${link.slice(at + 1)}`);
      if (altered.ok) expect([undefined, "not-drawn"]).toContain(replay(referee, altered.value).problem?.kind);
    }
  });
  test("longer than any run is refused unread", () => {
    expect(decodeLink(referee, "A".repeat(20_001))).toEqual({
      ok: false,
      reason: "The link is damaged or incomplete.",
    });
  });
});
