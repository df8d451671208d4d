import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDiagnostics, readLocale, readScenario } from "#scenario";
import { readFixture } from "../../engine/harness.ts";
import { brokenTexts } from "./brokenTexts.ts";
import { findFault } from "./findFault.ts";
import { readSoundTexts } from "./soundTexts.ts";

const seed = 20270402;
const sink = readFixture("kitchenSink.yaml");

test.each(brokenTexts(readSoundTexts()))(
  "$about: read without a throw, each rejection with a code and a place",
  ({ texts }) => {
    const law = fc.property(texts, (text) => {
      expect(findFault(text)).toBeUndefined();
    });
    fc.assert(law, { seed, numRuns: 60 });
  },
);

test("a broken translation is read without a throw, each rejection with a code and a place", () => {
  const { scenario } = readScenario(readFileSync("scenarios/harbour-incident/scenario.yaml", "utf8"));
  if (scenario === undefined) throw new Error("The scenario is sound.");
  const translation = readFileSync("scenarios/harbour-incident/locales/ja.yaml", "utf8");
  const law = fc.property(fc.oneof(...brokenTexts([translation]).map(({ texts }) => texts)), (text) => {
    expect(findFault(text, (broken) => readLocale(broken, scenario, { language: "ja" }))).toBeUndefined();
  });
  fc.assert(law, { seed, numRuns: 100 });
});

test("the same text gets the same diagnostics", () => {
  const law = fc.property(fc.oneof(...brokenTexts([sink]).map(({ texts }) => texts)), (text) => {
    const [first, second] = [readScenario(text), readScenario(text)];
    expect(formatDiagnostics(second.diagnostics)).toBe(formatDiagnostics(first.diagnostics));
    expect(second.scenario).toEqual(first.scenario);
  });
  fc.assert(law, { seed, numRuns: 40 });
});
