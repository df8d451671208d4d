import { readFileSync } from "node:fs";
import process from "node:process";
import { createReferee, type Program } from "#engine";
import { decodeRun, encodeRun, replay } from "#replay";
import { playByPolicy } from "../engine/randomPlay.ts";
import { byBareMachine, byReferee, programOf } from "./contenders.ts";
import { FLAGSHIP } from "./flagship.ts";
import { ladderText } from "./ladder.ts";
import { type Contender, print, printRatios, race } from "./race.ts";
import { finish } from "./report.ts";

const contendersOf = (program: Program): readonly Contender[] => {
  const referee = createReferee(program);
  const { run } = playByPolicy(referee, 1);
  const text = encodeRun(run);
  return [
    byBareMachine(program),
    byReferee("live", program),
    byReferee("pure", program),
    { what: "a replay from the start (seeking)", play: () => replay(referee, run).steps.length - 1 },
    { what: "reading a run file", play: () => (decodeRun(text).ok ? run.plies.length : 0) },
  ];
};

const named = process.argv.slice(2);
const texts =
  named.length > 0 ? named.map((file) => readFileSync(file, "utf8")) : [ladderText(12), readFileSync(FLAGSHIP, "utf8")];
print("How many times as long a ply takes as an event of a bare XState machine:");
for (const text of texts) {
  const program = programOf(text);
  const { roots, nodes, windows } = program;
  printRatios(
    `\n${program.scenario.id}: ${roots.length} charts, ${nodes.length} nodes, ${windows.length} windows`,
    race(contendersOf(program)),
  );
}
finish("referees");
