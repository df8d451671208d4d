import { whyUnknown } from "#base";
import type { Policies, Program } from "#engine";
import { UsageError } from "./usageError.ts";

/** Which policy plays which seat, from words such as `china=hawkish`. Throws a UsageError at what the scenario doesn't have. */
export const parsePolicies = ({ seats, policies }: Program, words: readonly string[]): Policies => {
  const known = policies.map(({ id }) => id);
  return Object.fromEntries(
    words.map((word) => {
      const [seat = "", policy, ...more] = word.split("=");
      if (policy === undefined || more.length > 0)
        throw new UsageError(`"${word}" names no policy for a seat. Write the seat and the policy: SEAT=POLICY.`);
      if (!seats.includes(seat)) throw new UsageError(whyUnknown("seat", seat, seats));
      if (known.length === 0) throw new UsageError("This scenario has no policies.");
      if (!known.includes(policy)) throw new UsageError(whyUnknown("policy", policy, known));
      return [seat, policy];
    }),
  );
};
