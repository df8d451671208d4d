import { createReferee, type GameState, type Program } from "#engine";
import { last } from "../../engine/harness.ts";
import { everyPlay } from "../smallGame.ts";
import { policyOdds } from "./policyOdds.ts";

/** Where each play of a small game comes to its end, and how likely it is when every seat plays by this policy. */
export const weighPlays = (
  program: Program,
  policy?: string,
): readonly { readonly state: GameState; readonly odds: number }[] =>
  everyPlay(createReferee(program)).map(({ words, steps }) => ({
    state: last(steps).state,
    odds: words.reduce(
      (product, word, ply) =>
        product * (policyOdds(program, steps[ply]?.state ?? last(steps).state, policy).get(word) ?? 0),
      1,
    ),
  }));
