import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const BIOME = resolve("node_modules/@biomejs/biome/bin/biome");

/** The lines of a file of the given room to which the linter objects as not deterministic. */
const objectionsTo = (room: string, lines: readonly string[]): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), "threshold-lint-"));
  for (const file of ["biome.json", "deterministic-core.grit", ".gitignore"]) cpSync(file, join(folder, file));
  mkdirSync(join(folder, "src", room), { recursive: true });
  writeFileSync(join(folder, "src", room, "planted.ts"), `${lines.join("\n")}\n`);
  const args = [BIOME, "lint", "--reporter=github", "--max-diagnostics=none", "src"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const found = stdout
    .split("\n")
    .filter((line) => /The core is deterministic|Do not use the global variable/.test(line));
  const numbers = found.map((line) => Number(/line=(\d+)/.exec(line)?.[1]));
  return [...new Set(numbers)].sort((a, b) => a - b).map((number) => lines[number - 1] ?? "");
};

const LINES = [
  "export const a = Math.random();",
  "export const b = Date.now();",
  "export const c = new Date();",
  "export const d = Math.sin(1);",
  "export const e = performance.now();",
  "export const f = fetch;",
  "export const g = setTimeout;",
  "export const h = Math.floor(1.5);",
  "export const i = new Date(0);",
];

test("the linter keeps time, chance and inexact mathematics out of the core", () => {
  expect(objectionsTo("engine", LINES)).toEqual(LINES.slice(0, 7));
}, 60_000);

test("the linter leaves them to the screen", () => {
  expect(objectionsTo("ui", LINES)).toEqual([]);
}, 60_000);
