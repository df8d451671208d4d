import { type Experiment, shardOf } from "#analysis";
import { whyUnknown } from "#base";
import { compileKernel, createReferee, type Policies, type Program, withForced } from "#engine";
import { whyUnplayable } from "#replay";
import type { Console } from "../console.ts";
import { type Arguments, parseCount } from "../parseArguments.ts";
import { parseShard } from "../parseShard.ts";
import { readProgram } from "../readKernel.ts";
import { readPolicies } from "../readPolicies.ts";
import { parseTables } from "../records/parseTables.ts";
import { UsageError } from "../usageError.ts";
import { readStart } from "./readStart.ts";
import type { Simulation } from "./simulation.ts";

export type Prepared = { readonly simulation: Simulation; readonly experiment: Omit<Experiment, "keeps"> };

/**
 * What a command line asks to be simulated, read and checked; undefined after it was said why the scenario or the run can't be played.
 * Throws a UsageError at names and numbers that don't fit.
 */
export const readSimulation = (file: string, { options, lists }: Arguments, console: Console): Prepared | undefined => {
  const seed = parseCount("seed", options.get("seed") ?? "1");
  const runs = parseCount("runs", options.get("runs") ?? "10000");
  if (runs === 0) throw new UsageError('The option "--runs" takes a number from 1.');
  if (seed + runs > Number.MAX_SAFE_INTEGER)
    throw new UsageError(`There are no seeds beyond ${Number.MAX_SAFE_INTEGER}; begin with a smaller one.`);
  const sharded = options.get("shard");
  const shard = sharded === undefined ? undefined : parseShard(sharded);
  const program = readPlayableProgram(file, console);
  if (program === undefined) return undefined;
  const named = readPolicies(program, { lists });
  const forced = lists.get("force") ?? [];
  const changed = withForced(program, forced);
  if (!changed.ok) throw new UsageError(changed.reason);
  const from = options.get("from");
  const start = from === undefined ? undefined : readStart(program, from, console);
  if (from !== undefined && start === undefined) return undefined;
  const kernel = compileKernel(changed.value);
  if ("unsupported" in kernel) {
    console.complain(`${file}: ${kernel.unsupported}`);
    return undefined;
  }
  const policies = { ...start?.policies, ...named };
  checkPolicies(program, policies);
  return {
    simulation: {
      runs: shard === undefined ? { from: 0, runs } : shardOf(runs, shard),
      seed,
      policies,
      forced,
      tables: parseTables(options.get("tables")),
      ...(from === undefined ? {} : { from }),
      ...(shard === undefined ? {} : { shard: { ...shard, runs } }),
    },
    experiment: { kernel, seed, policies, ...(start === undefined ? {} : { start: start.start }) },
  };
};

/** A run may have been played under a policy that the scenario no longer has: policies are no part of the rules. */
const checkPolicies = (program: Program, policies: Policies): void => {
  const known = program.policies.map(({ id }) => id);
  for (const [seat, policy] of Object.entries(policies))
    if (policy !== undefined && !known.includes(policy))
      throw new UsageError(
        `In the run "${seat}" plays by "${policy}". ${whyUnknown("policy", policy, known)} Say with "--policy" how it is to play.`,
      );
};

const readPlayableProgram = (file: string, console: Console): Program | undefined => {
  const program = readProgram(file, console);
  if (program === undefined) return undefined;
  const referee = createReferee(program);
  const unplayable = whyUnplayable(referee, referee.start());
  if (unplayable === undefined) return program;
  console.complain(unplayable);
  return undefined;
};
