import { CHANCE, type Choice, type GameState, isStuck, MOST_AUTOMATIC_CHOICES, nextAsked, type Program } from "#engine";
import { drawnBy } from "./drawnBy.ts";
import { holderOf } from "./holders.ts";
import type { Ply, Run } from "./run.ts";
import { countVisits } from "./visits.ts";

/**
 * Who moves next, and what they choose when it isn't a person or the White Cell: chance by its odds, a policy by its weights, both
 * from the run's seed. Undefined when no one is asked or can choose.
 */
export const nextMove = (program: Program, run: Run, state: GameState): NextMove | undefined => {
  const asked = nextAsked(program, state);
  if (asked === undefined || isStuck(program, state)) return undefined;
  const player = holderOf(run, asked.seat, run.plies.length);
  if (asked.seat !== CHANCE && (player?.by === "person" || player?.by === "white_cell"))
    return { kind: "person", ...asked, by: player.by };
  if (isEndless(run)) return { kind: "endless", ...asked };
  const visit = countVisits(program, run.plies, asked);
  const choice = drawnBy(program, run, state, player, { ...asked, visit });
  return choice === undefined
    ? undefined
    : { kind: "automatic", ...asked, choice, by: asked.seat === CHANCE ? "chance" : "policy" };
};

/** Whether policies and chance have made as many choices on end as they may without a person being asked. */
export const isEndless = ({ plies }: Run): boolean =>
  plies.length - 1 - plies.findLastIndex(({ by }) => by === "person" || by === "white_cell") >= MOST_AUTOMATIC_CHOICES;

export type NextMove =
  /** Policies and chance have chosen so often on end that the play stops at this window. */
  | { readonly kind: "endless"; readonly window: string; readonly seat: string }
  | {
      readonly kind: "person";
      readonly window: string;
      readonly seat: string;
      readonly by: "person" | "white_cell";
    }
  | {
      readonly kind: "automatic";
      readonly window: string;
      readonly seat: string;
      readonly choice: Choice;
      readonly by: Ply["by"];
    };
