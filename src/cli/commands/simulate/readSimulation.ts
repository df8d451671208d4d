import { type Experiment, shardOf } from "#analysis";
import { type Referee, reachedEnding, withForced } from "#engine";
import { compileKernel, type Policies } from "#kernel";
import { type Run, visitsIn } from "#replay";
import { type Arguments, givenCount, givenValue } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { readPlace, splitPlace } from "../../shared/reading/readPlace.ts";
import { policiesAfter, readPolicies } from "../../shared/reading/readPolicies.ts";
import { readReferee, refereeOfRun } from "../../shared/reading/readReferee.ts";
import { readRunFile } from "../../shared/reading/readRun.ts";
import { readStances } from "../../shared/reading/readStances.ts";
import { UsageError } from "../../shared/usageError.ts";
import { parseShard } from "./parseShard.ts";
import { parseTables } from "./parseTables.ts";
import type { Simulation } from "./simulation.ts";

export type Prepared = { readonly simulation: Simulation; readonly experiment: Omit<Experiment, "keeps"> };

/**
 * What a command line asks to be simulated, read and checked, without a file by the scenario of the run it starts from; undefined after it was said why the scenario or the run can't be played.
 * Throws a UsageError at names and numbers that don't fit.
 */
export const readSimulation = (
  file: string | undefined,
  { options, lists }: Arguments,
  console: Console,
): Prepared | undefined => {
  const seed = givenCount({ options }, "seed");
  const runs = givenCount({ options }, "runs");
  if (runs === 0) throw new UsageError('The option "--runs" takes a number from 1.');
  if (seed + runs > Number.MAX_SAFE_INTEGER)
    throw new UsageError(`There are no seeds beyond ${Number.MAX_SAFE_INTEGER}; start from a smaller one.`);
  const sharded = options.get("shard");
  const shard = sharded === undefined ? undefined : parseShard(sharded);
  const from = options.get("from");
  const begun = from === undefined ? undefined : readBegun(from, console);
  if (from !== undefined && begun === undefined) return undefined;
  const referee =
    file !== undefined
      ? readReferee(file, console)
      : begun === undefined
        ? undefined
        : refereeOfRun(begun.run, undefined, console);
  if (referee === undefined) return undefined;
  const { program } = referee;
  const named = readPolicies(program, { lists });
  const forced = [...(lists.get("force") ?? []), ...readStances(program, lists)];
  const changed = withForced(program, forced);
  if (!changed.ok) throw new UsageError(changed.reason);
  const start = begun === undefined ? undefined : readStart(referee, begun, named, console);
  if (begun !== undefined && start === undefined) return undefined;
  const kernel = compileKernel(changed.value);
  if ("unsupported" in kernel) {
    console.complain(`${file ?? from}: ${kernel.unsupported}`);
    return undefined;
  }
  const policies = start?.policies ?? named;
  return {
    simulation: {
      runs: shard === undefined ? { from: 0, runs } : shardOf(runs, shard),
      seed,
      policies,
      forced,
      tables: parseTables(givenValue({ options }, "tables")),
      ...(from === undefined ? {} : { from }),
      ...(shard === undefined ? {} : { shard: { ...shard, runs } }),
    },
    experiment: { kernel, seed, policies, ...(start === undefined ? {} : { start: start.start }) },
  };
};

/** Where runs go on from, and by which policies. */
type Start = { readonly start: NonNullable<Experiment["start"]>; readonly policies: Policies };

/** A place in a run, and the run. */
type Begun = { readonly run: Run; readonly place: Place };
type Place = ReturnType<typeof splitPlace> & { readonly ply: number };

const readBegun = (text: string, console: Console): Begun | undefined => {
  const { path, ply } = splitPlace(text);
  if (ply === undefined)
    throw new UsageError(`"${text}" doesn't name a place in a run. Write the run's file and a ply: my.run.json@3.`);
  const run = readRunFile(path, console);
  return run === undefined ? undefined : { run, place: { path, ply } };
};

const readStart = (referee: Referee, { run, place }: Begun, named: Policies, console: Console): Start | undefined => {
  const found = readPlace(referee, run, place, console);
  const state = found?.states.at(-1);
  if (found === undefined || state === undefined) return undefined;
  const { program } = referee;
  if (reachedEnding(program, state) !== undefined)
    throw new UsageError(`The run "${place.path}" has ended at ply ${place.ply}. Start from an earlier one.`);
  return { start: { state, visits: visitsIn(program, found.plies) }, policies: policiesAfter(program, run, named) };
};
