import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { parse } from "yaml";
import { formatDiagnostics, readScenario } from "#scenario";
import { generateScenario } from "./generateScenario.ts";
import { finish, keep, type Row, workedMs } from "./report.ts";

const SIZES = [500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
const ROUNDS = 7;

/** The best of several rounds, so that a busy machine counts less. */
const bestOf = (rounds: number, measure: () => number): number =>
  Math.min(...Array.from({ length: rounds }, () => measure()));

/** How many milliseconds of the processor something takes. */
const processorTime = (work: () => void) => (): number => {
  const began = workedMs();
  work();
  return workedMs() - began;
};

const print = (cells: readonly (string | number)[]): void => {
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(14)).join("")}\n`);
};

const folder = mkdtempSync(join(tmpdir(), "threshold-bench-"));

const measureProcess = (text: string): number => {
  const file = join(folder, "scenario.yaml");
  writeFileSync(file, text);
  return bestOf(3, () => {
    const began = performance.now();
    const { status } = spawnSync(process.execPath, ["scripts/threshold.mjs", "check", file], { stdio: "ignore" });
    if (status !== 0) throw new Error(`The check of ${file} ended with exit code ${status}.`);
    return performance.now() - began;
  });
};

print(["lines", "check, cpu ms", "µs a line", "yaml, cpu ms", "check / yaml", "process, ms"]);
const rows: Row[] = [];
for (const size of SIZES) {
  const text = generateScenario(size);
  const { scenario, diagnostics } = readScenario(text);
  if (scenario === undefined) throw new Error(formatDiagnostics(diagnostics.slice(0, 5)));
  const lines = text.split("\n").length;
  const rounds = size > 10_000 ? 3 : ROUNDS;
  const check = bestOf(
    rounds,
    processorTime(() => void readScenario(text)),
  );
  const plain = bestOf(
    rounds,
    processorTime(() => void parse(text)),
  );
  const whole = measureProcess(text);
  rows.push({ lines, checkMs: check, yamlMs: plain, ratio: check / plain, processMs: whole });
  print([
    lines,
    check.toFixed(0),
    ((check * 1000) / lines).toFixed(1),
    plain.toFixed(0),
    (check / plain).toFixed(2),
    whole.toFixed(0),
  ]);
}
rmSync(folder, { recursive: true });
keep("reading a scenario", rows);
finish("check");
