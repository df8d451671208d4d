import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyFixes, type Diagnostic, readScenario } from "#scenario";
import { brokenTexts } from "../fuzz/brokenTexts.ts";

const folder = new URL("../fixtures/", import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

const errorsOf = (diagnostics: readonly Diagnostic[], slug?: string): number =>
  diagnostics.filter((one) => one.severity === "error" && (slug === undefined || one.slug === slug)).length;

/** What --fix makes of a text has no more errors than before, and no more names that can't be names. */
const expectSafe = (text: string): void => {
  const before = readScenario(text).diagnostics;
  const { reading } = applyFixes(text, readScenario);
  expect(errorsOf(reading.diagnostics)).toBeLessThanOrEqual(errorsOf(before));
  expect(errorsOf(reading.diagnostics, "malformed-id")).toBeLessThanOrEqual(errorsOf(before, "malformed-id"));
};

test.each(fixtures)("--fix adds no error to $name, and no name that can't be one", ({ text }) => {
  expectSafe(text);
});

test("--fix adds no error to a broken file, and no name that can't be one", { timeout: 120_000 }, () => {
  const texts = brokenTexts(fixtures.map(({ text }) => text)).map((broken) => broken.texts);
  fc.assert(fc.property(fc.oneof(...texts), expectSafe), { seed: 20270402, numRuns: 150 });
});

test.each(["Gromyko", "gromyko☢", "grómyko-1"])("--fix never spells a use as the name %s, which can't be one", (id) => {
  const sink = readFileSync("tests/fixtures/kitchenSink.yaml", "utf8");
  const broken = sink
    .replace("seats:\n", `seats:\n  ${id}: { name: G, role: R }\n`)
    .replace("seat: north", "seat: gromyko");
  expect(broken).not.toBe(sink);
  const { text, reading } = applyFixes(broken, readScenario);
  expect(text).not.toContain(`seat: ${id}`);
  const messages = reading.diagnostics.map(({ message }) => message);
  expect(messages.filter((message) => message.includes(`Did you mean "${id}"`))).toEqual([]);
});
