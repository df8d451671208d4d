import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { Program } from "#engine";
import { toPromela } from "#export";

/** What SPIN found: whether a formula is broken, or how many states there are, one before the start excepted. */
export type Spin = {
  readonly isBroken: (formula: string) => boolean;
  readonly count: () => { readonly states: number; readonly seconds: number };
  readonly formulas: readonly string[];
  readonly close: () => void;
};

export const isSpinThere = (): boolean =>
  ["spin", "cc"].every((tool) => spawnSync(tool, ["--version"]).error === undefined);

/** The verifier that SPIN makes of a program's model. Its states are to be found by depth first search within so many choices. */
export const openSpin = (program: Program, depth = 1_000_000): Spin => {
  const folder = mkdtempSync(join(tmpdir(), "threshold-spin-"));
  const run = (command: string, ...words: string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: "utf8", maxBuffer: 1e8 });
    if (status !== 0) throw new Error(`${command} ${words.join(" ")}: ${stdout.slice(-500)}${stderr.slice(-500)}`);
    return stdout;
  };
  writeFileSync(join(folder, "model.pml"), toPromela(program));
  // Without -o2 SPIN leaves variables out of the state that nothing reads, and takes two of our states for one.
  run("spin", "-o2", "-a", "model.pml");
  const formulas = [...readFileSync(join(folder, "model.pml"), "utf8").matchAll(/^ltl (\w+)/gm)].map(
    ([, name = ""]) => name,
  );
  const compile = (name: string, ...words: string[]): void => {
    run("cc", "-O2", "-w", "-DNOREDUCE", ...words, "-o", name, "pan.c");
  };
  if (formulas.length > 0) compile("verify");
  compile("count", "-DNOCLAIM", "-DSAFETY");
  const numberIn = (text: string, pattern: RegExp): number => {
    const [, digits] = pattern.exec(text) ?? [];
    if (
      digits === undefined ||
      /max search depth too small|out of memory|assertion violated \((microsteps|head|hour)/.test(text)
    )
      throw new Error(text.slice(0, 500));
    return Number(digits);
  };
  return {
    formulas,
    isBroken: (formula) => numberIn(run("./verify", "-a", `-m${depth}`, "-N", formula), /errors: (\d+)/) > 0,
    count: () => {
      const began = performance.now();
      const found = run("./count", `-m${depth}`, "-w26");
      const seconds = (performance.now() - began) / 1000;
      return { states: numberIn(found, /^\s*(\d+) states, stored/m) - 1, seconds };
    },
    close: () => rmSync(folder, { recursive: true }),
  };
};
