import type { News } from "#scenario/model";
import type { GameState } from "../state/gameState.ts";
import { canSee } from "./canSee.ts";
import type { Tester } from "./createTester.ts";

/** What a seat is shown of a text that may vary: the first that is for it and whose condition holds, as far as it may know that. */
export const pickText = (
  texts: News | undefined,
  state: GameState,
  { test, seat }: { readonly test: Tester; readonly seat: string },
): string | undefined =>
  typeof texts === "string"
    ? texts
    : texts?.find(({ when, seenBy }) => canSee(seenBy, seat) && test(when, state))?.text;
