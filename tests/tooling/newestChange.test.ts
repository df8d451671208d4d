import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { isFresh } from "../../scripts/build/newestChange.mjs";

let folder = "";
let built = "";
let source = "";

const setTime = (path: string, seconds: number): void => utimesSync(path, seconds, seconds);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "threshold-fresh-"));
  built = join(folder, "built.js");
  source = join(folder, "src", "deep", "source.ts");
  mkdirSync(join(folder, "src", "deep"), { recursive: true });
  for (const file of [built, source]) writeFileSync(file, "");
  for (const path of [source, join(folder, "src", "deep"), join(folder, "src")]) setTime(path, 1000);
  setTime(built, 2000);
});

test("a build is fresh while no source is newer", () => {
  expect(isFresh(built, [join(folder, "src")])).toBe(true);
});

test("a build is stale when a source deep in a folder changes", () => {
  setTime(source, 3000);
  expect(isFresh(built, [join(folder, "src")])).toBe(false);
});

test("a build is stale when a source is deleted", () => {
  rmSync(source);
  expect(isFresh(built, [join(folder, "src")])).toBe(false);
});

test("what isn't built isn't fresh, and a source that isn't there doesn't matter", () => {
  expect(isFresh(join(folder, "missing.js"), [join(folder, "src")])).toBe(false);
  expect(isFresh(built, [join(folder, "missing")])).toBe(true);
});
