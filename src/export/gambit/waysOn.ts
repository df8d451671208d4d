import type { GameState, Referee, Step } from "#engine/program";
import { CHANCE, type Choice, isStuck, legalChoices, nextAsked, seatOf } from "#engine/program";

/** A choice and what it leads to; no step where the rules would loop without end after it. */
export type Way = { readonly choice: Choice; readonly step: Step | undefined };

/** All that the seat asked next can choose, or chance can draw, in file order; none where a play is over; undefined where there is more than `most`. */
export const waysOn = (referee: Referee, state: GameState, most: number): readonly Way[] | undefined => {
  const { program } = referee;
  const asked = nextAsked(program, state);
  if (asked === undefined || isStuck(program, state)) return [];
  const ways: Way[] = [];
  for (const choice of legalChoices(program, state)) {
    if (seatOf(choice) !== asked.seat) continue;
    const step = referee.applyChoice(state, choice);
    const isLoop = "refusal" in step;
    // A seat is refused it and chooses something else; what is drawn is drawn.
    if (isLoop && asked.seat !== CHANCE) continue;
    if (ways.push({ choice, step: isLoop ? undefined : step }) > most) return undefined;
  }
  return ways;
};
