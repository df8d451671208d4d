import { readFileSync } from "node:fs";
import process from "node:process";

/** Workload W for so many turns, as a scenario's text. */
export const ladderText = (turns = 12): string =>
  readFileSync(`${process.cwd()}/tests/bench/ladder.yaml`, "utf8")
    .replace("range: 0..12", `range: 0..${turns}`)
    .replace("turn == 12", `turn == ${turns}`);
