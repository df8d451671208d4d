import { readFileSync } from "node:fs";
import process from "node:process";
import { createBareLadder } from "./bareLadder.ts";
import { byBareMachine, byClimber, byKernel, byReferee, programOf, RUNS } from "./contenders.ts";
import { FLAGSHIP } from "./flagship.ts";
import { ladderText } from "./ladder.ts";
import { climb } from "./ladderByHand.ts";
import { print, printRatios, race } from "./race.ts";
import { finish } from "./report.ts";

const TURNS = 12;
const ladder = programOf(ladderText(TURNS));
print("How many times as many plies a second the kernel plays:");
printRatios(
  `\nThe ladder, ${TURNS} turns, all with the same luck`,
  race([
    byKernel(ladder),
    byClimber("a loop written by hand", (seed) => climb(seed, TURNS), RUNS),
    byClimber("the bare XState actor", createBareLadder(TURNS)),
    byReferee("live", ladder),
    byReferee("pure", ladder),
  ]),
);

const named = process.argv.slice(2);
for (const file of named.length > 0 ? named : [FLAGSHIP]) {
  const program = programOf(readFileSync(file, "utf8"));
  printRatios(
    `\n${program.scenario.id}`,
    race([byKernel(program), byBareMachine(program), byReferee("live", program)]),
  );
}
finish("kernel");
