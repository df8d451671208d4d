import fc from "fast-check";
import { expect, test } from "vitest";
import { readScenario } from "#scenario";
import { readFixture } from "../engine/harness.ts";

const sink = readFixture("kitchenSink.yaml");

/** Ways in which one line stops being YAML. */
const breaks: Readonly<Record<string, (line: string) => string>> = {
  "a quote that isn't closed": (line) => line.replace(/: +(?=[^\s{["'|>])/, ': "'),
  "a list that isn't closed": (line) => line.replace(/: +(?=[^\s{["'|>])/, ": [ "),
  "a map that isn't closed": (line) => line.replace(/ \}$/, ""),
  "brackets of two kinds": (line) => line.replace(/\}$/, "]"),
  "a missing colon": (line) => line.replace(":", ""),
  "one colon too many": (line) => line.replace(/: +(?=[a-z])/i, ": x: "),
  "a tab": (line) => line.replace(/^ +/, "\t"),
  "an escape that isn't one": (line) => line.replace(/: +.*$/, ': "\\q"'),
};

const law = (text: string) =>
  fc.property(fc.constantFrom(...Object.keys(breaks)), fc.nat(), (kind, place) => {
    const lines = text.split("\n");
    const at = place % lines.length;
    const broken = lines.with(at, breaks[kind]?.(lines[at] ?? "") ?? "").join("\n");
    const slugs = readScenario(broken).diagnostics.map(({ slug }) => slug);
    if (slugs.includes("yaml-syntax"))
      expect(new Set(slugs), `${kind}, line ${at + 1}`).toEqual(new Set(["yaml-syntax"]));
  });

test("a line that isn't YAML makes nothing else wrong in a sound file", () => {
  fc.assert(law(sink), { seed: 11, numRuns: 60 });
});
