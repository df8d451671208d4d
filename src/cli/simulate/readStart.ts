import type { Experiment } from "#analysis";
import { createReferee, type Policies, type Program, reachedEnding } from "#engine";
import { describeProblem, replay, visitsIn } from "#replay";
import type { Console } from "../console.ts";
import { readRunFile } from "../readRun.ts";
import { UsageError } from "../usageError.ts";

/** Where runs go on from, and the policies by which that run's seats play. */
export type Start = { readonly start: NonNullable<Experiment["start"]>; readonly policies: Policies };

/**
 * The state of a run at a ply, given as `RUN@ply`: ply 0 is the start, ply 3 is when three choices have been made. Undefined after it was
 * said why the run isn't one of this scenario's. Throws a UsageError where there is no such place.
 */
export const readStart = (program: Program, text: string, console: Console): Start | undefined => {
  const [, path = "", digits = ""] = /^(.+)@(\d+)$/s.exec(text) ?? [];
  if (path === "")
    throw new UsageError(`"${text}" names no place in a run. Write the run's file and a ply: my.run.json@3.`);
  const run = readRunFile(path, console);
  if (run === undefined) return undefined;
  const { steps, problem } = replay(createReferee(program), run);
  if (problem !== undefined) {
    console.complain(`${path}: ${describeProblem(problem)}`);
    return undefined;
  }
  const step = steps[Number(digits)];
  if (step === undefined)
    throw new UsageError(`The run "${path}" has ${run.plies.length} plies; there is no ply ${digits}.`);
  if (reachedEnding(program, step.state) !== undefined)
    throw new UsageError(`The run "${path}" has ended at ply ${digits}. Start from an earlier one.`);
  const policies = Object.entries(run.seats).map(([seat, player]) => [
    seat,
    player.by === "policy" ? player.policy : undefined,
  ]);
  const visits = visitsIn(program, run.plies.slice(0, Number(digits)));
  return { start: { state: step.state, visits }, policies: Object.fromEntries(policies) };
};
