import { isFailure, type Progress, testChecks } from "#analysis";
import { parseArguments, parseCount } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { readReferee } from "../../shared/reading/readReferee.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import { writeWays } from "../../shared/writeWays.ts";
import { printTrial } from "./print.ts";

const KNOWN = { flags: [], options: ["runs", "states", "seed", "out"], lists: [] };

/** Tries to break the scenario's own checks; exit code 1 when one fails. */
export const test = async (args: readonly string[], console: Console): Promise<number> => {
  const { files, options } = parseArguments(args, KNOWN);
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new UsageError("The checks of one scenario file are to be tried. Write: threshold test FILE");
  const count = (name: string, otherwise: string): number => parseCount(name, options.get(name) ?? otherwise);
  const budget = { runs: count("runs", "20000"), states: count("states", "2000000"), seed: count("seed", "1") };
  const referee = readReferee(file, console);
  if (referee === undefined) return 1;
  const trial = await doWork(testChecks(referee, budget), describe, console.watch);
  const out = options.get("out");
  const written =
    out === undefined ? new Map<number, string>() : writeWays(referee, trial.verdicts.entries(), out, console);
  console.print(printTrial(file, referee.program, trial, written));
  return trial.verdicts.some(isFailure) ? 1 : 0;
};

const describe = ({ phase, done, most }: Progress): string => {
  switch (phase) {
    case "runs":
      return `Playing: ${countOf(done)} of ${countOf(most)} runs`;
    case "search":
      return `Searching: ${countOf(done)} of at most ${countOf(most)} states`;
    case "odds":
      return `Weighing: ${countOf(done)} of at most ${countOf(most)} states`;
  }
};
