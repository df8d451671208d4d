import type { Referee, Step } from "#engine";
import { nextMove, type Run, record, startRun } from "#replay";

export type Played = { readonly run: Run; readonly steps: readonly Step[] };

/** A run in which every seat plays by policy. Throws when it hasn't ended after `most` plies. */
export const playByPolicy = (referee: Referee, seed: number, policy?: string, most = 400): Played => {
  const { program } = referee;
  const player = { by: "policy", ...(policy === undefined ? {} : { policy }) } as const;
  const seats = Object.fromEntries(program.seats.map((seat) => [seat, player]));
  const { run: start, step } = startRun(referee, { seed, seats });
  let run = start;
  const steps = [step];
  for (let ply = 0; ply < most; ply++) {
    const { state } = steps.at(-1) ?? step;
    const move = nextMove(program, run, state);
    if (move === undefined) return { run, steps };
    if (move.kind !== "automatic") throw new Error("no person plays here, and no run is endless");
    const recorded = record(referee, run, state, move);
    if ("refusal" in recorded)
      throw new Error(`seed ${seed}, ply ${ply}: a policy's choice was refused (${recorded.refusal.code})`);
    run = recorded.run;
    steps.push(recorded.step);
  }
  throw new Error(`seed ${seed}: no end after ${most} plies`);
};
