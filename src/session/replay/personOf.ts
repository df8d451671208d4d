import type { Run } from "#replay";
import type { Scenario } from "#scenario/model";

/** The seat that a person holds in a run; where all play by policy, the first that a person could take. */
export const personOf = ({ seats }: Scenario, run: Run): string => {
  const held = seats.find(({ id }) => run.seats[id]?.by === "person");
  return (held ?? seats.find(({ playable }) => playable) ?? seats[0])?.id ?? "";
};
