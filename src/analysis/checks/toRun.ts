import { invariant } from "#base";
import { CHANCE, parseChoice, type Referee, seatOf, WHITE_CELL } from "#engine";
import { type Player, type Ply, type Run, record, startRun } from "#replay";
import type { Way } from "./verdict.ts";

/** A way as a run, which opens wherever runs do. Its choices have to be legal, as those of a verdict are. */
export const toRun = (referee: Referee, { choices, seed, policy }: Way): Run => {
  const { program } = referee;
  const player: Player = { by: "policy", ...(policy === undefined ? {} : { policy }) };
  const seats = Object.fromEntries(program.seats.map((seat) => [seat, player]));
  let { run, step } = startRun(referee, { seed, seats });
  for (const word of choices) {
    const choice = parseChoice(program, word);
    invariant(choice !== undefined, "a way is written in choices");
    const recorded = record(referee, run, step.state, { choice, by: makerOf(seatOf(choice)) });
    invariant(!("refusal" in recorded), "a way can be played");
    ({ run, step } = recorded);
  }
  return run;
};

const makerOf = (seat: string): Ply["by"] =>
  seat === CHANCE ? "chance" : seat === WHITE_CELL ? "white_cell" : "policy";
