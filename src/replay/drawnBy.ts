import { CHANCE, type Choice, chooseByPolicy, type GameState, luckOf, type Program, WHITE_CELL } from "#engine";
import { DRAW, EVENTS, NOTHING_HAPPENS } from "#scenario/model";
import type { Player, Run } from "./run.ts";

export type Question = { readonly window: string; readonly seat: string; readonly visit: number };

/**
 * What the run's seed draws for chance, or for a seat that a policy holds, at a question. Where someone sits as the White Cell nothing happens by
 * itself: they send what happens.
 */
export const drawnBy = (
  program: Program,
  run: Pick<Run, "seed" | "seats">,
  state: GameState,
  holder: Player | undefined,
  { window, seat, visit }: Question,
): Choice | undefined => {
  if (window === `${EVENTS}.${DRAW}` && seat === CHANCE && run.seats[WHITE_CELL]?.by === "person")
    return { kind: "option", window, seat, options: [NOTHING_HAPPENS] };
  const policy = holder?.by === "policy" ? holder.policy : undefined;
  return chooseByPolicy(program, state, policy, luckOf(run.seed, { window, seat, visit }), seat);
};
