import type { Choice, Program, Referee } from "#engine";
import { compileKernel, type Kernel, loadKernel, playRun, STOP } from "#kernel";
import { simulate } from "../simulate.ts";
import { everySeat } from "./everySeat.ts";
import { findBreachInRun } from "./findBreachInRun.ts";
import { advance, isBrokenAtEnd, isPromise, type Memory, type PromiseCheck } from "./promise.ts";

/** A promise of the program, with its index among the checks. */
export type Indexed = { readonly check: PromiseCheck; readonly index: number };

/** The promises among a program's checks. */
export const promisesOf = ({ checks }: Program): readonly Indexed[] =>
  checks.flatMap((check, index) => (isPromise(check) ? [{ check, index }] : []));

/** What one seeded run showed: its ending, and by check after how many choices it broke a promise. */
export type TrialRun = { readonly ending: string | undefined; readonly breaches: ReadonlyMap<number, number> };

/** Plays seeded runs in which every seat follows one policy, or its options' own weights; equal seeds give equal runs. */
export type TrialPlayer = (seed: number, policy: string | undefined) => TrialRun;

/** A run that hasn't ended after so many plies is cut off, and no promise is judged by that. */
const MOST_PLIES = 1_000;

/** The kernel of a program, where it has one: see `compileKernel`. */
export const kernelOf = (program: Program): Kernel | undefined => {
  const compiled = compileKernel(program);
  return "unsupported" in compiled ? undefined : loadKernel(compiled);
};

/** Plays by the kernel, and looks at every ply what the conditions are. */
export const createKernelPlayer = (kernel: Kernel, promises: readonly Indexed[]): TrialPlayer => {
  const { program } = kernel;
  const memories: (Memory | "broken")[] = [];
  return (seed, policy) => {
    const breaches = new Map<number, number>();
    const look = (ply: number): void => {
      for (const [place, { check, index }] of promises.entries()) {
        const memory = memories[place] ?? 0;
        if (memory === "broken") continue;
        const next = advance(check.kind, memory, kernel.mark(index));
        memories[place] = next;
        if (next === "broken") breaches.set(index, ply);
      }
    };
    kernel.seed(seed);
    kernel.follow(everySeat(program, policy));
    kernel.restart();
    memories.fill(0);
    look(0);
    let [plies, stop] = [0, 0];
    while (plies < MOST_PLIES && kernel.isAsking()) {
      stop = Math.min(0, kernel.ply());
      if (stop < 0) break;
      look(++plies);
    }
    const isOver = stop === STOP.stuck || (stop === 0 && !kernel.isAsking());
    for (const [place, { check, index }] of promises.entries()) {
      const memory = memories[place] ?? 0;
      if (isOver && memory !== "broken" && isBrokenAtEnd(check.kind, memory)) breaches.set(index, plies);
    }
    return { ending: stop < 0 ? undefined : program.endings[kernel.ending()]?.id, breaches };
  };
};

/** Plays by the referee, for a program that the kernel doesn't support. */
export const createRefereePlayer =
  (referee: Referee, promises: readonly Indexed[]): TrialPlayer =>
  (seed, policy) => {
    const run = simulate(referee, seed, policy);
    const breaches = promises.flatMap(({ check, index }) => {
      const plies = findBreachInRun(referee.program, check, run);
      return plies === undefined ? [] : [[index, plies] as const];
    });
    return { ending: run.ending, breaches: new Map(breaches) };
  };

/** The choices of such a run. */
export const choicesOf = (
  referee: Referee,
  kernel: Kernel | undefined,
  seed: number,
  policy: string | undefined,
): readonly Choice[] =>
  kernel === undefined
    ? simulate(referee, seed, policy).choices
    : playRun(kernel, seed, everySeat(referee.program, policy), MOST_PLIES).choices;
