import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { compile, createLiveReferee, createReferee, type Program } from "#engine";
import { decodeRun, encodeRun, replay } from "#replay";
import { readScenario } from "#scenario";
import { type Played, playByPolicy } from "../engine/randomPlay.ts";
import { createBareLoop } from "./bareMachine.ts";

const ROUND_MS = 400;
const ROUNDS = 5;

/** How often a second something happens: the best of several rounds, so that a busy machine counts less. */
const perSecond = (work: () => number): number => {
  work();
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    let done = 0;
    while (performance.now() - began < ROUND_MS) done += work();
    best = Math.max(best, (done * 1000) / (performance.now() - began));
  }
  return best;
};

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const playing = (play: (seed: number) => Played): (() => number) => {
  let seed = 0;
  return () => play(seed++).run.plies.length;
};

const measure = (program: Program): readonly (readonly [what: string, perSecond: number])[] => {
  const [live, pure] = [createLiveReferee(program), createReferee(program)];
  const { run } = playByPolicy(pure, 1);
  const text = encodeRun(run);
  const charts = program.roots.length;
  const bare = createBareLoop(charts, Math.max(2, Math.round(program.nodes.length / charts)));
  return [
    ["events of a bare XState machine with as many states", perSecond(() => bare(200))],
    ["plies of the live referee, policies choosing", perSecond(playing((seed) => playByPolicy(live, seed)))],
    ["plies of the pure referee, policies choosing", perSecond(playing((seed) => playByPolicy(pure, seed)))],
    ["plies of a replay from the start (seeking)", perSecond(() => replay(pure, run).steps.length - 1)],
    ["plies read from a run file", perSecond(() => (decodeRun(text).ok ? run.plies.length : 0))],
  ];
};

const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync("scenarios").map((id) => `scenarios/${id}/scenario.yaml`);
for (const file of files) {
  const { scenario } = readScenario(readFileSync(file, "utf8"));
  if (scenario === undefined) continue;
  const program = compile(scenario);
  const results = measure(program);
  const [, base = 1] = results[0] ?? [];
  print(
    `${scenario.id}: ${program.roots.length} charts, ${program.nodes.length} nodes, ${program.windows.length} windows`,
  );
  for (const [what, rate] of results)
    print(
      `  ${Math.round(rate).toLocaleString("en").padStart(11)} /s  ${(rate / base).toFixed(3).padStart(7)}  ${what}`,
    );
}
