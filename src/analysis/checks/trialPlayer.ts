import { type Choice, createReferee, judgeStep, type Program, type Referee } from "#engine";
import { compileKernel, type Kernel, loadKernel, playRun, STOP } from "#kernel";
import { type Simulated, simulate } from "../simulate.ts";
import { everySeat } from "./everySeat.ts";
import { findBreachInRun } from "./findBreachInRun.ts";
import { advance, isBrokenAtEnd, isPromise, type Memory, type PromiseCheck } from "./promise.ts";

/** A promise of the program, with its index among the checks. */
export type Indexed = { readonly check: PromiseCheck; readonly index: number };

/** The promises among a program's checks. */
export const promisesOf = ({ checks }: Program): readonly Indexed[] =>
  checks.flatMap((check, index) => (isPromise(check) ? [{ check, index }] : []));

/**
 * What one seeded run showed: its ending, by check after how many choices it broke a promise, and by claim after how many a text wasn't true: the kernel
 * says of each text only the first of all its runs.
 */
export type TrialRun = {
  readonly ending: string | undefined;
  readonly breaches: ReadonlyMap<number, number>;
  readonly texts: ReadonlyMap<number, number>;
};

/** Plays seeded runs in which every seat follows one policy, or its options' own weights; equal seeds give equal runs. */
export type TrialPlayer = (seed: number, policy: string | undefined) => TrialRun;

/** A run that hasn't ended after so many plies is cut off, and no promise is judged by that. */
const MOST_PLIES = 1_000;

/** The kernel of a program, where it has one: see `compileKernel`. */
export const kernelOf = (program: Program): Kernel | undefined => {
  const compiled = compileKernel(program, { judgesTexts: program.claims.length > 0 });
  return "unsupported" in compiled ? undefined : loadKernel(compiled);
};

/** Plays by the kernel, and looks at every ply what the conditions are. */
export const createKernelPlayer = (kernel: Kernel, promises: readonly Indexed[]): TrialPlayer => {
  const { program } = kernel;
  const memories: (Memory | "broken")[] = [];
  return (seed, policy) => {
    const breaches = new Map<number, number>();
    const texts = new Map<number, number>();
    const hear = (ply: number, counts: boolean): void => {
      if (kernel.refutations() > 0)
        for (const claim of kernel.takeRefutations(counts)) if (counts) texts.set(claim, ply);
    };
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
    hear(0, kernel.hasStarted);
    look(0);
    let [plies, stop] = [0, 0];
    while (plies < MOST_PLIES && kernel.isAsking()) {
      stop = Math.min(0, kernel.ply());
      hear(plies + 1, stop === 0);
      if (stop < 0) break;
      look(++plies);
    }
    const isOver = stop === STOP.stuck || (stop === 0 && !kernel.isAsking());
    for (const [place, { check, index }] of promises.entries()) {
      const memory = memories[place] ?? 0;
      if (isOver && memory !== "broken" && isBrokenAtEnd(check.kind, memory)) breaches.set(index, plies);
    }
    return { ending: stop < 0 ? undefined : program.endings[kernel.ending()]?.id, breaches, texts };
  };
};

/** Plays by the referee, for a program that the kernel doesn't support. */
export const createRefereePlayer = ({ program }: Referee, promises: readonly Indexed[]): TrialPlayer => {
  const referee = createReferee(program, { keepsMicrosteps: program.claims.length > 0 });
  return (seed, policy) => {
    const run = simulate(referee, seed, policy);
    const breaches = promises.flatMap(({ check, index }) => {
      const plies = findBreachInRun(program, check, run);
      return plies === undefined ? [] : [[index, plies] as const];
    });
    return { ending: run.ending, breaches: new Map(breaches), texts: textsIn(program, run) };
  };
};

const textsIn = (program: Program, { steps, choices }: Simulated): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  if (program.claims.length === 0) return found;
  for (const [ply, step] of steps.entries()) {
    const [before, choice] = [steps[ply - 1]?.state, choices[ply - 1]];
    const made = before === undefined || choice === undefined ? undefined : { before, choice };
    for (const { claim, isTrue } of judgeStep(program, step, made))
      if (!isTrue && !found.has(claim)) found.set(claim, ply);
  }
  return found;
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
