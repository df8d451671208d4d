import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import {
  compile,
  compileKernel,
  createLiveReferee,
  createReferee,
  type Kernel,
  loadKernel,
  type Program,
  runBatch,
} from "#engine";
import { readScenario } from "#scenario";
import { playByPolicy } from "../engine/randomPlay.ts";
import { createBareLadder } from "./bareLadder.ts";
import { ladderText } from "./ladder.ts";
import { climb } from "./ladderByHand.ts";

const ROUNDS = 7;
const ROUND_MS = 300;

type Contender = { readonly what: string; readonly play: () => number; best: number };

/** Plies a second of each, by turns in one process, so that a busy machine slows all alike: the best round of several. */
const race = (contenders: readonly Contender[]): void => {
  for (const contender of contenders) contender.play();
  for (let round = 0; round < ROUNDS; round++)
    for (const contender of contenders) {
      const began = performance.now();
      let plies = 0;
      while (performance.now() - began < ROUND_MS) plies += contender.play();
      contender.best = Math.max(contender.best, (plies * 1000) / (performance.now() - began));
    }
};

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const report = (title: string, contenders: readonly Contender[]): void => {
  race(contenders);
  print(title);
  const kernel = contenders[0]?.best ?? 1;
  for (const { what, best } of contenders)
    print(
      `  ${Math.round(best).toLocaleString("en").padStart(12)} /s  ${(kernel / best).toFixed(2).padStart(9)}  ${what}`,
    );
};

const programOf = (text: string): Program => {
  const { scenario } = readScenario(text);
  if (scenario === undefined) throw new Error("the scenario has errors");
  return compile(scenario);
};

const kernelOf = (program: Program): Kernel => {
  const compiled = compileKernel(program);
  if ("unsupported" in compiled) throw new Error(compiled.unsupported);
  return loadKernel(compiled);
};

const RUNS = 2_000;

const byKernel = (program: Program): Contender => {
  const kernel = kernelOf(program);
  let from = 0;
  return {
    what: "the kernel",
    best: 0,
    play: () => {
      const { plies } = runBatch(kernel, { seed: 0, runs: RUNS, from });
      from += RUNS;
      return plies.reduce((sum, count) => sum + count, 0);
    },
  };
};

const byReferee = (what: string, play: (seed: number) => number): Contender => {
  let seed = 0;
  return { what, best: 0, play: () => play(seed++) };
};

const TURNS = 12;
const ladder = programOf(ladderText(TURNS));
const [live, pure] = [createLiveReferee(ladder), createReferee(ladder)];
let handSeed = 0;
report(`The ladder, ${TURNS} turns: plies a second, and how many times that the kernel plays`, [
  byKernel(ladder),
  {
    what: "a loop written by hand, with the same luck",
    best: 0,
    play: () => {
      let plies = 0;
      for (let run = 0; run < RUNS; run++) plies += climb(handSeed++, TURNS);
      return plies;
    },
  },
  byReferee("the bare XState actor, with the same luck", createBareLadder(TURNS)),
  byReferee("the live referee, policies choosing", (seed) => playByPolicy(live, seed).run.plies.length),
  byReferee("the pure referee, policies choosing", (seed) => playByPolicy(pure, seed).run.plies.length),
]);

const named = process.argv.slice(2);
for (const file of named.length > 0 ? named : ["scenarios/alliance-or-abandonment/scenario.yaml"]) {
  const program = programOf(readFileSync(file, "utf8"));
  const referee = createLiveReferee(program);
  report(`${program.scenario.id}: plies a second, and how many times that the kernel plays`, [
    byKernel(program),
    byReferee("its live referee, policies choosing", (seed) => playByPolicy(referee, seed).run.plies.length),
  ]);
}
