import { whyUnknown } from "#base";
import type { Program } from "#engine";
import type { Policies } from "#kernel";
import { holdersOf, type Run } from "#replay";
import type { Arguments } from "../arguments/parseArguments.ts";
import { UsageError } from "../usageError.ts";

/** How the seats play by `--policy SEAT=POLICY`. Throws a UsageError at a name that isn't there. */
export const readPolicies = (program: Program, { lists }: Pick<Arguments, "lists">): Policies =>
  Object.fromEntries(
    (lists.get("policy") ?? []).map((text) => {
      const [seat = "", policy] = text.split("=");
      if (policy === undefined)
        throw new UsageError(`"${text}" doesn't name a seat and its policy. Write SEAT=POLICY.`);
      const policies = program.policies.map(({ id }) => id);
      if (!program.seats.includes(seat)) throw new UsageError(whyUnknown("seat", seat, program.seats));
      if (policies.length === 0) throw new UsageError("This scenario has no policies.");
      if (!policies.includes(policy)) throw new UsageError(whyUnknown("policy", policy, policies));
      return [seat, policy];
    }),
  );

/**
 * How the seats go on where a run left them: as they played it, unless `named` says otherwise. Throws a UsageError where one played by a
 * policy that the scenario no longer has, as one that was recorded under different rules may be.
 */
export const policiesAfter = (program: Program, run: Run | undefined, named: Policies): Policies => {
  const known = program.policies.map(({ id }) => id);
  const own = Object.entries(run === undefined ? {} : holdersOf(run)).map(
    ([seat, player]): [string, string | undefined] => [seat, player.by === "policy" ? player.policy : undefined],
  );
  for (const [seat, policy] of own)
    if (policy !== undefined && named[seat] === undefined && !known.includes(policy))
      throw new UsageError(
        `In the run, "${seat}" follows "${policy}". ${whyUnknown("policy", policy, known)} Choose one with "--policy".`,
      );
  return { ...Object.fromEntries(own), ...named };
};
