import { expect, test } from "vitest";
import { readScenario } from "#scenario";
import { readFixture } from "../engine/harness.ts";

const sink = readFixture("kitchenSink.yaml");

/** What is said of the file with these changes, in the order of the file. */
const saidOf = (...changes: readonly (readonly [from: string, to: string])[]): readonly string[] => {
  const text = changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, () => to);
  }, sink);
  return readScenario(text).diagnostics.map(({ slug, message }) => `${slug}: ${message}`);
};

const nameOf = (said: readonly string[]): readonly string[] => said.map((line) => line.split(":")[0] ?? "");

test("a misspelt key hides nothing of what stands behind it", () => {
  const said = saidOf(["          options:", "          optons:"], ["escalation >= 6", "escalatoin >= 6"]);
  expect(nameOf(said)).toEqual(["unknown-key", "unknown-name"]);
});

test("a mistake inside what stands behind a misspelt key is found, and nothing is missed that is there", () => {
  const said = saidOf(
    ["variables:\n", "varaibles:\n"],
    ["escalation: { name: Escalation, range: 0..44", "escalation: { name: Escalation, range: 44..0"],
  );
  expect(nameOf(said)).toEqual(["unknown-key", "range-reversed"]);
});

test("a misspelt key beside its right twin counts for nothing", () => {
  expect(nameOf(saidOf(["language: en\n", "language: en\nlanguagee: [en]\n"]))).toEqual(["unknown-key"]);
});

test("an unknown key somewhere doesn't hide a seat that is never asked, nor a state that is never entered", () => {
  const said = saidOf(
    ["seats:\n", "seats:\n  far: { name: Far, role: Watcher, playable: true }\n"],
    ["    prompt:", "    xyzzy: 1\n          prompt:"],
    ["charts:\n", "charts:\n  spare: { start: a, states: { a: { title: A }, lost: { title: B } } }\n"],
  );
  expect(nameOf(said)).toEqual(["seat-without-window", "state-never-entered", "unknown-key"]);
});

test("a chart of the wrong type doesn't hide the mistakes of the others", () => {
  const said = saidOf(["charts:\n", "charts:\n  spare: [a]\n"], ["seat: south", "seat: sauth"]);
  expect(nameOf(said)).toEqual(expect.arrayContaining(["wrong-type", "unknown-seat"]));
});

test("a character that can't be seen doesn't hide another, nor a mistake of another kind", () => {
  const said = saidOf(["title: A pause", "title: A \u0007pause\u0000"], ["escalation >= 6", "escalatoin >= 6"]);
  expect(nameOf(said).toSorted()).toEqual(["unknown-name", "yaml-syntax", "yaml-syntax"]);
});
