import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue, formatDiagnostics, readScenario } from "#scenario";

const sink = readFileSync(new URL("../fixtures/kitchenSink.yaml", import.meta.url), "utf8");
const codes = new Set(Object.values(catalogue).map(({ code }) => String(code)));
const seed = 20270402;

/** What holds of every reading, whatever was read. */
const expectSound = (text: string): void => {
  const { scenario, diagnostics } = readScenario(text, { file: "a.yaml" });
  const isRejected = diagnostics.some(({ severity }) => severity === "error");
  expect(scenario === undefined).toBe(isRejected);
  for (const diagnostic of diagnostics) {
    expect(codes).toContain(diagnostic.code);
    expect(diagnostic.message).toMatch(/^[^a-z].*[.?]$/s);
    expect(diagnostic.line).toBeGreaterThanOrEqual(1);
    expect(diagnostic.column).toBeGreaterThanOrEqual(1);
    const { start, end } = diagnostic.span;
    expect(0 <= start && start <= end && end <= text.length + 1).toBe(true);
  }
  expect(formatDiagnostics(readScenario(text, { file: "a.yaml" }).diagnostics)).toBe(formatDiagnostics(diagnostics));
};

test("any text is read without a throw, and every rejection has a code and a place", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), expectSound), { seed, numRuns: 300 });
});

test("any text made of the marks of YAML is read without a throw", () => {
  const marks = fc.constantFrom(
    ..."[]{}:,-?&*!|>'\"%@`#~ \n\t",
    "a",
    "1",
    "- ",
    ": ",
    "\n  ",
    "<<",
    "---\n",
    "threshold: 1\n",
  );
  const text = fc.array(marks, { maxLength: 200 }).map((parts) => parts.join(""));
  fc.assert(fc.property(text, expectSound), { seed, numRuns: 500 });
});

/** A change at one place of a text. */
type Change = { readonly at: number; readonly length: number; readonly insert: string };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(sink.length),
  length: fc.integer({ min: 0, max: 12 }),
  insert: fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom("[", "}", ": ", "\n", "+1", "null", "{ a: b }", "&a ", "*a", "approval", "''", "🙂", "-"),
  ),
});

const applyChange = (text: string, { at, length, insert }: Change): string =>
  text.slice(0, at) + insert + text.slice(at + length);

test("a valid file with a few changes is read without a throw", () => {
  const changed = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => changes.reduce(applyChange, sink));
  fc.assert(fc.property(changed, expectSound), { seed, numRuns: 80 });
}, 60_000);

test("a valid file whose lines are mixed is read without a throw", () => {
  const lines = sink.split("\n");
  const order = fc.tuple(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.nat(20)).map(([from, to, length]) => {
    const moved = lines.slice(from, from + length);
    const rest = lines.toSpliced(from, length);
    return rest.toSpliced(to, 0, ...moved).join("\n");
  });
  fc.assert(fc.property(order, expectSound), { seed, numRuns: 50 });
}, 60_000);

test("any expression is read without a throw", () => {
  const words = fc.constantFrom(
    ..."()[]{}.,?:!<>=+-*/%&|'\"".split(""),
    ..."approval mood hour legal incident ending north outrage min max abs within in true null 1 2.5 'calm' == && ||".split(
      " ",
    ),
  );
  const source = fc.array(words, { maxLength: 15 }).map((parts) => parts.join(" "));
  const text = source.map((expression) =>
    sink.replace("when: escalation >= 6", () => `when: ${JSON.stringify(expression)}`),
  );
  fc.assert(fc.property(text, expectSound), { seed, numRuns: 100 });
}, 60_000);

test("the same text gets the same diagnostics", () => {
  const changed = change.map((once) => applyChange(sink, once));
  const law = fc.property(changed, (text) => {
    const [first, second] = [readScenario(text), readScenario(text)];
    expect(formatDiagnostics(second.diagnostics)).toBe(formatDiagnostics(first.diagnostics));
    expect(second.scenario).toEqual(first.scenario);
  });
  fc.assert(law, { seed, numRuns: 20 });
}, 60_000);
