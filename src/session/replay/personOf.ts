import { WHITE_CELL } from "#engine";
import type { Run } from "#replay";
import type { Scenario } from "#scenario/model";

/** The seat that a person holds in a run, from its start if there is one; the White Cell where only that was someone's; where all play by policy, the first that a person could take. */
export const personOf = ({ seats }: Scenario, run: Run): string => {
  const held =
    seats.find(({ id }) => run.seats[id]?.by === "person") ??
    seats.find(({ id }) => run.handovers.some(({ seat, to }) => seat === id && to.by === "person"));
  if (held === undefined && run.seats[WHITE_CELL]?.by === "person") return WHITE_CELL;
  return (held ?? seats.find(({ playable }) => playable) ?? seats[0])?.id ?? "";
};
