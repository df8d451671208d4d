import { whyUnknown } from "#base";
import type { Policies, Program } from "#engine";
import type { Arguments } from "./parseArguments.ts";
import { UsageError } from "./usageError.ts";

/** How the seats play by `--policy SEAT=POLICY`. Throws a UsageError at a name that isn't there. */
export const readPolicies = (program: Program, { lists }: Pick<Arguments, "lists">): Policies =>
  Object.fromEntries(
    (lists.get("policy") ?? []).map((text) => {
      const [seat = "", policy] = text.split("=");
      if (policy === undefined)
        throw new UsageError(`"${text}" names no policy for a seat. Write the seat and the policy: SEAT=POLICY.`);
      const policies = program.policies.map(({ id }) => id);
      if (!program.seats.includes(seat)) throw new UsageError(whyUnknown("seat", seat, program.seats));
      if (policies.length === 0) throw new UsageError("This scenario has no policies.");
      if (!policies.includes(policy)) throw new UsageError(whyUnknown("policy", policy, policies));
      return [seat, policy];
    }),
  );
