import {
  CHANCE,
  type Choice,
  formatChoice,
  type GameState,
  openWindow,
  type Program,
  questionKey,
  seatOf,
} from "#engine";
import { drawnBy } from "./drawnBy.ts";
import { holderOf } from "./holders.ts";
import type { Ply, Run } from "./run.ts";
import type { Visits } from "./visits.ts";

/** Why a run doesn't account for a choice: the one who made it doesn't hold the seat, or the seed draws differently. */
export type Departure =
  | { readonly kind: "other-maker"; readonly by: Ply["by"]; readonly holder: Ply["by"] }
  | { readonly kind: "not-drawn"; readonly drawn: string | undefined };

type Moment = { readonly state: GameState; readonly visits: Visits };

/**
 * How a ply departs from what its run says about seats and seed; undefined where it doesn't: a person chose for a seat that they held, chance or
 * a policy as the seed draws, or the White Cell in their place, recorded as an overrule.
 */
export const departureOf = (
  program: Program,
  run: Run,
  index: number,
  choice: Choice,
  moment: Moment,
): Departure | undefined => {
  const ply = run.plies[index];
  if (ply === undefined) return undefined;
  const holder = makerOf(run, index, choice, ply);
  if (ply.by !== holder) return { kind: "other-maker", by: ply.by, holder };
  if (holder !== "chance" && holder !== "policy") return undefined;
  const drawn = draw(program, run, index, seatOf(choice), moment);
  const word = drawn === undefined ? undefined : formatChoice(program, drawn);
  return word === formatChoice(program, choice) ? undefined : { kind: "not-drawn", drawn: word };
};

/** Who makes a choice, according to the run. */
const makerOf = (run: Run, index: number, choice: Choice, { overrules }: Ply): Ply["by"] => {
  if (overrules === true || choice.kind === "inject") return "white_cell";
  const seat = seatOf(choice);
  return seat === CHANCE ? "chance" : (holderOf(run, seat, index)?.by ?? "policy");
};

const draw = (
  program: Program,
  run: Run,
  index: number,
  seat: string,
  { state, visits }: Moment,
): Choice | undefined => {
  const window = openWindow(program, state)?.path;
  if (window === undefined) return undefined;
  const visit = visits[questionKey({ window, seat })] ?? 0;
  return drawnBy(program, run, state, holderOf(run, seat, index), { window, seat, visit });
};
