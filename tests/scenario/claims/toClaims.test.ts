import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { invariant } from "#base";
import { formatDiagnostics, hashRules, readScenario, type Scenario } from "#scenario";
import { textsOf } from "../../../src/scenario/locale/mapTexts.ts";
import { toldIn, withHolds } from "./everyText.ts";

const source = readFileSync("tests/fixtures/kitchenSink.yaml", "utf8");

const read = (text: string): Scenario => {
  const { scenario, diagnostics } = readScenario(text);
  invariant(scenario !== undefined, formatDiagnostics(diagnostics));
  return scenario;
};

const plain = read(source);

describe("a condition on every text", () => {
  const everywhere = withHolds(source, () => "wounded >= 0");
  const scenario = read(everywhere);

  test("is a claim of each, under the path by which a translation names it", () => {
    const texts = textsOf(scenario);
    expect(scenario.claims.length).toBeGreaterThan(70);
    expect(scenario.claims.map(({ path }) => path).filter((path) => !texts.has(path))).toEqual([]);
    const told = toldIn(everywhere).filter(({ text }) => text.holds !== undefined);
    expect(scenario.claims.map(({ path }) => path)).toEqual(told.map(({ path }) => path));
  });

  test("leaves the texts and the rules as they were", () => {
    expect(textsOf(scenario)).toEqual(textsOf(plain));
    expect(hashRules(scenario)).toBe(hashRules(plain));
    expect({ ...scenario, claims: plain.claims }).toEqual(plain);
  });

  test("says at which line the text stands", () => {
    const lines = everywhere.split("\n");
    const texts = textsOf(scenario);
    for (const { path, line } of scenario.claims) {
      const [first = ""] = (texts.get(path) ?? "").split("\n");
      expect(lines[line - 1], path).toContain(JSON.stringify(first).slice(1, -1).slice(0, 20));
    }
  });
});

describe("of several texts", () => {
  const claimsOf = (brief: string, knowing = "north, ally") => {
    const text = source
      .replace(
        "The plan has leaked, start: false, seen_by: [north, ally]",
        `The plan has leaked, start: false, seen_by: [${knowing}]`,
      )
      .replace(
        'brief: "{wounded, plural, =0 {Nobody is hurt} one {# keeper is hurt} other {# keepers are hurt}}."',
        brief,
      );
    return read(text)
      .claims.filter(({ path }) => path.startsWith("charts.incident.states.standoff.brief"))
      .map(({ when }) => when);
  };

  test("one alone is always shown", () => {
    expect(claimsOf("brief: { text: Hurt., holds: wounded > 0 }")).toEqual([undefined]);
  });

  test("the second is shown where the first isn't", () => {
    const loud = { kind: "is", id: "mood", value: 1 };
    expect(
      claimsOf(`brief:
          - { when: 'mood == "loud"', text: Loud., holds: wounded > 0 }
          - { text: Calm., holds: wounded == 0 }`),
    ).toEqual([loud, { kind: "not", of: loud }]);
  });

  test("the second is also shown to a seat that may not know why the first is", () => {
    const brief = `brief:
          - { when: plan_known, text: Known., holds: wounded > 0 }
          - { text: Unknown., holds: wounded == 0 }`;
    const known = { kind: "flag", id: "plan_known" };
    // Northland and the ally may know, and no one else can be played.
    expect(claimsOf(brief)).toEqual([known, { kind: "not", of: known }]);
    expect(claimsOf(brief, "north")).toEqual([known, undefined]);
  });
});
