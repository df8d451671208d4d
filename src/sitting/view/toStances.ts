import type { GameState } from "#engine";
import { holdersOf } from "#replay";
import { stanceVariable } from "#scenario/model";
import type { OutcomeView } from "./sittingView.ts";
import type { Play, Teller } from "./teller.ts";

/** The stances that were drawn, for the ending: of seats that a person held, none, as it drove no one. */
export const toStances = (
  { program, scenario, seatCard }: Teller,
  { run }: Play,
  state: GameState,
): OutcomeView["stances"] => {
  const holders = holdersOf(run);
  return scenario.seats.flatMap(({ id, stances }) => {
    if (stances === undefined || holders[id]?.by === "person") return [];
    const at = program.variables.findIndex((variable) => variable.id === stanceVariable(id));
    const stance = stances[state.values[at] ?? -1];
    return stance === undefined ? [] : [{ seat: seatCard(id), stance: stance.name }];
  });
};
