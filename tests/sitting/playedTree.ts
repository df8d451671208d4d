import { CHANCE, createReferee, type Program, WHITE_CELL } from "#engine";
import { createTeller, type Play, type TreeView, toFeed, toTree } from "#sitting";
import type { Played } from "../engine/randomPlay.ts";

/** A play up to a ply, as one seat watches it. */
export const playUpTo = (program: Program, { run, steps }: Played, seat: string, plies: number): Play => {
  const { ending: _, ...open } = run;
  return {
    referee: createReferee(program),
    run: { ...open, plies: run.plies.slice(0, plies) },
    steps: steps.slice(0, plies + 1),
    seat,
  };
};

/** Makes the trees of plays of one program. */
export const createTrees = (program: Program): ((play: Play) => TreeView) => {
  const tellers = new Map([...program.seats, CHANCE, WHITE_CELL].map((id) => [id, createTeller(program, id)]));
  const tellerOf = (id: string) => tellers.get(id) ?? createTeller(program, id);
  return (play) => toTree(tellerOf, play, toFeed(tellerOf(play.seat), play));
};
