import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ladderText } from "../bench/ladder.ts";

const folder = mkdtempSync(join(tmpdir(), "threshold-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  writeFileSync(join(folder, "ladder.yaml"), ladderText(12));
  const start = 'import { main } from "./threshold.js"; process.exitCode = await main(process.argv.slice(2));';
  writeFileSync(join(folder, "start.mjs"), start);
  await build({
    configFile: resolve("vite.cli.config.ts"),
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: false },
  });
});

/** Runs the built command as `threshold` does. */
const run = (...words: readonly string[]) =>
  new Promise<{ readonly code: number | undefined; readonly out: string; readonly complaints: string }>((resolved) => {
    const child = execFile(process.execPath, ["start.mjs", ...words], { cwd: folder }, (_, out, complaints) =>
      resolved({ code: child.exitCode ?? undefined, out, complaints }),
    );
  });

const endingsOf = (out: string): unknown => JSON.parse(out).endings;

test("the built command finds the program of its threads, and they play what it plays alone", async () => {
  const words = ["simulate", "ladder.yaml", "--runs", "600000", "--format", "json", "--workers"];
  const [alone, three] = [await run(...words, "1"), await run(...words, "3")];
  expect([alone.code, alone.complaints, three.code, three.complaints]).toEqual([0, "", 0, ""]);
  expect(endingsOf(three.out)).toEqual(endingsOf(alone.out));
});

test("a thread that is killed ends the command with one sentence, and the first runs are kept", async () => {
  writeFileSync(join(folder, "chunkWorker.js"), "process.exit(9);");
  const { code, complaints } = await run("simulate", "ladder.yaml", "--runs", "1000000000", "--out", "runs.csv");
  expect(code).toBe(1);
  expect(complaints).toMatch(
    /^A worker ended before its runs were played \(exit code 9\)\. The first [\d,]+ of 1,000,000,000 runs are in runs\.csv\.\n$/,
  );
});
