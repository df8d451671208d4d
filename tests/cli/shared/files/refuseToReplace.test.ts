import { expect, test } from "vitest";
import { readFixture } from "../../../engine/harness.ts";
import { runOn } from "../../consoleOf.ts";

const SCENARIO = readFixture("kitchenSink.yaml");
const RUN = '{\n "format": "threshold-run",\n "version": 1\n}\n';
const files = { "a.yaml": SCENARIO, "b.txt": SCENARIO, "old.run.json": RUN, "notes.md": "mine", empty: "" };

const OUTPUTS = [
  ["play a.yaml --auto --out", "run"],
  ["sweep a.yaml --vary escalation=1..2 --runs 2 --out", "report"],
  ["quicktest a.yaml --runs 5 --html", "report"],
  ["export a.yaml --to dot --out", "report"],
  ["simulate a.yaml --runs 5 --out", "report"],
] as const;

const said = (path: string, what: string): string =>
  `The file "${path}" is ${what}; nothing was written over it. Choose another name, or delete it first.`;

test.each(OUTPUTS)("%s writes over no scenario", async (words) => {
  // A table's name says what it is, so that only such a one reaches the disk.
  const target = words.startsWith("simulate") ? "b.csv" : "b.txt";
  const held = { ...files, [target]: SCENARIO };
  const { code, complaints, written } = await runOn([...words.split(" "), target], held);
  expect([code, complaints]).toEqual([2, said(target, "a scenario or a translation")]);
  expect(written).toEqual(held);
});

test("a run replaces a run and an empty file, and nothing else", async () => {
  const write = (path: string) => runOn(["play", "a.yaml", "--auto", "--out", path], files);
  for (const path of ["old.run.json", "empty", "new.json"]) expect((await write(path)).code).toBe(0);
  expect((await write("notes.md")).complaints).toBe(said("notes.md", "not a run"));
});

test("a report replaces an older one, and no run", async () => {
  const write = (path: string) => runOn(["export", "a.yaml", "--to", "dot", "--out", path], files);
  expect((await write("notes.md")).code).toBe(0);
  expect((await write("old.run.json")).complaints).toBe(said("old.run.json", "a run"));
});
