import { createBareLadder } from "../bareLadder.ts";
import type { Climber } from "../climb.ts";
import { byClimber, byKernel, byReferee, kernelOf, programOf, RUNS } from "../contenders.ts";
import { ladderText } from "../ladder.ts";
import { climb } from "../ladderByHand.ts";
import { print, printRatios, race } from "../race.ts";
import { finish } from "../report.ts";
import { requireSameGame } from "../sameGame.ts";
import { createBoardgameLadder } from "./boardgameLadder.ts";
import { createInkLadder } from "./inkLadder.ts";

const TURNS = 12;
const PROOF_RUNS = 20_000;
const ladder = programOf(ladderText(TURNS));

const byHand: Climber = (seed) => climb(seed, TURNS);
const peers = {
  "a loop written by hand": byHand,
  "the bare XState actor": createBareLadder(TURNS),
  inkjs: createInkLadder(),
  "boardgame.io, local client": createBoardgameLadder(),
};

print(`The ladder, ${TURNS} turns: do they play the same game? ${PROOF_RUNS.toLocaleString("en")} runs each.`);
requireSameGame(kernelOf(ladder), peers, PROOF_RUNS);
printRatios(
  "\nHow many times as many plies a second the kernel plays, all with the same luck",
  race([
    byKernel(ladder),
    ...Object.entries(peers).map(([what, climber]) => byClimber(what, climber, climber === byHand ? RUNS : 1)),
    byReferee("live", ladder),
  ]),
);
finish("peers");
