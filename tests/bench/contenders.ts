import { compile, createLiveReferee, createReferee, type Program } from "#engine";
import { compileKernel, type Kernel, loadKernel, runBatch } from "#kernel";
import { readScenario } from "#scenario";
import { playByPolicy } from "../engine/randomPlay.ts";
import { createBareLoop } from "./bareMachine.ts";
import type { Climber } from "./climb.ts";
import type { Contender } from "./race.ts";

/** Runs that a fast contender plays between two looks at the clock. */
export const RUNS = 2_000;

export const programOf = (text: string): Program => {
  const { scenario } = readScenario(text);
  if (scenario === undefined) throw new Error("the scenario has errors");
  return compile(scenario);
};

export const kernelOf = (program: Program): Kernel => {
  const compiled = compileKernel(program);
  if ("unsupported" in compiled) throw new Error(compiled.unsupported);
  return loadKernel(compiled);
};

/** A program's kernel playing runs; counts plies, as the others do. */
export const byKernel = (program: Program): Contender => {
  const kernel = kernelOf(program);
  let from = 0;
  return {
    what: "the kernel",
    play: () => {
      const { plies } = runBatch(kernel, { seed: 0, runs: RUNS, from });
      from += RUNS;
      return plies.reduce((sum, count) => sum + count, 0);
    },
  };
};

export const byReferee = (kind: "live" | "pure", program: Program): Contender => {
  const referee = kind === "live" ? createLiveReferee(program) : createReferee(program);
  let seed = 0;
  return {
    what: `the ${kind} referee, policies choosing`,
    play: () => playByPolicy(referee, seed++).run.plies.length,
  };
};

/** The least that XState has to do for a program: events of a bare machine with as many charts and states. */
export const byBareMachine = ({ roots, nodes }: Program): Contender => {
  const bare = createBareLoop(roots.length, Math.max(2, Math.round(nodes.length / roots.length)));
  return { what: "events of a bare XState machine with as many states", play: () => bare(200) };
};

/** Somebody else's ladder, `runs` of it at a time. */
export const byClimber = (what: string, climber: Climber, runs = 1): Contender => {
  let seed = 0;
  return {
    what,
    play: () => {
      let plies = 0;
      for (let run = 0; run < runs; run++) plies += climber(seed++).turns;
      return plies;
    },
  };
};
