import { invariant } from "#base";
import {
  CHANCE,
  type Choice,
  formatChoice,
  type GameState,
  type Program,
  parseChoice,
  type Referee,
  seatOf,
  WHITE_CELL,
} from "#engine";
import { type Made, nextMove, type Player, type Run, record, startRun } from "#replay";
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
    const recorded = record(referee, run, step.state, { choice, ...makerOf(program, run, step.state, choice) });
    invariant(!("refusal" in recorded), "a way can be played");
    ({ run, step } = recorded);
  }
  return run;
};

/** A way takes choices that its seed may not draw: then it is as if the White Cell had overruled the seat. */
const makerOf = (program: Program, run: Run, state: GameState, choice: Choice): Pick<Made, "by" | "overrules"> => {
  const seat = seatOf(choice);
  if (seat === WHITE_CELL) return { by: "white_cell" };
  const move = nextMove(program, run, state);
  const isDrawn = move?.kind === "automatic" && formatChoice(program, move.choice) === formatChoice(program, choice);
  if (!isDrawn) return { by: "white_cell", overrules: true };
  return { by: seat === CHANCE ? "chance" : "policy" };
};
