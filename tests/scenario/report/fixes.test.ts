import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFixes, type Diagnostic, readScenario } from "#scenario";
import { readFixture } from "../../engine/harness.ts";

const sink = readFixture("kitchenSink.yaml");
const fix = (text: string) => applyFixes(text, readScenario);
const errorsOf = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === "error").length;

describe("what --fix fixes", () => {
  test.each<[string, string, string]>([
    ["a misspelt key", "    prompt:", "    pormpt:"],
    ["a misspelt seat", "seat: north\n          prompt", "seat: nroth\n          prompt"],
    ["a seat in quotes", "seat: north\n          prompt", 'seat: "nroth"\n          prompt'],
    ["a name in an expression", "escalation >= 6", "escalatoin >= 6"],
  ])("is %s", (_name, right, wrong) => {
    const broken = sink.replace(right, wrong);
    expect(broken).not.toBe(sink);
    const { text, mended, reading } = fix(broken);
    expect(errorsOf(reading.diagnostics)).toBe(0);
    expect(mended).toHaveLength(1);
    expect(text.replaceAll('"north"', "north")).toBe(sink);
  });

  test("is never a name that could be two", () => {
    const broken = sink
      .replace("seats:\n", "seats:\n  narth: { name: N, role: R }\n")
      .replace("seat: north", "seat: nxrth");
    expect(fix(broken).mended).toEqual([]);
  });
  test("is never a number without its sign: only the author knows which is meant", () => {
    expect(fix(sink.replace("escalation: +1", "escalation: 1")).mended).toEqual([]);
  });
  test("is never a key that then would stand twice", () => {
    const broken = sink.replace("language: en\n", "language: en\nlanguagee: en\n");
    expect(fix(broken)).toMatchObject({ text: broken, mended: [] });
  });
  test("is one mistake though another can't be fixed", () => {
    const broken = sink
      .replace("language: en\n", "language: en\nlanguagee: en\n")
      .replace("escalation >= 6", "escalatoin >= 6");
    expect(fix(broken).mended.map(({ slug }) => slug)).toEqual(["unknown-name"]);
  });
});

/** A slip of the finger in one word of the file. */
const slip = fc.record({
  word: fc.nat(),
  at: fc.nat(),
  kind: fc.constantFrom("swap", "drop", "double"),
});

const misspell = (text: string, { word, at, kind }: { word: number; at: number; kind: string }): string => {
  const words = [...text.matchAll(/[a-z_]{5,}/g)];
  const found = words[word % words.length];
  if (found === undefined) return text;
  const [name] = found;
  const index = 1 + (at % (name.length - 2));
  const [before, one, two, after] = [
    name.slice(0, index),
    name[index] ?? "",
    name[index + 1] ?? "",
    name.slice(index + 2),
  ];
  const wrong =
    kind === "swap"
      ? before + two + one + after
      : kind === "drop"
        ? before + two + after
        : before + one + one + two + after;
  return text.slice(0, found.index) + wrong + text.slice(found.index + name.length);
};

test("fixing never leaves more errors, and fixing twice is fixing once", { timeout: 120_000 }, () => {
  let mendedInAll = 0;
  const law = fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
    const broken = slips.reduce(misspell, sink);
    const before = errorsOf(readScenario(broken).diagnostics);
    const once = fix(broken);
    mendedInAll += once.mended.length;
    expect(errorsOf(once.reading.diagnostics)).toBeLessThanOrEqual(before - once.mended.length);
    expect(fix(once.text)).toMatchObject({ text: once.text, mended: [] });
  });
  fc.assert(law, { seed: 20270402, numRuns: 60 });
  expect(mendedInAll).toBeGreaterThan(30);
});
