import type { Player, Run } from "./run.ts";

/** Who holds a seat when the ply with this index of the main line is made; undefined for a seat that the run doesn't know. */
export const holderOf = (
  { seats, handovers }: Pick<Run, "seats" | "handovers">,
  seat: string,
  ply: number,
): Player | undefined => handovers.findLast((one) => one.seat === seat && one.at <= ply)?.to ?? seats[seat];

/** Who holds each seat when the ply with this index of the main line is made; without one, at the line's end. */
export const holdersOf = ({ seats, handovers, plies }: Run, ply: number = plies.length): Run["seats"] => ({
  ...seats,
  ...Object.fromEntries(handovers.filter(({ at }) => at <= ply).map(({ seat, to }) => [seat, to])),
});

/** The run in which a seat goes to another player from its next ply on. */
export const handOver = (run: Run, seat: string, to: Player): Run => ({
  ...run,
  handovers: [
    ...run.handovers.filter((one) => one.seat !== seat || one.at < run.plies.length),
    { at: run.plies.length, seat, to },
  ],
});
