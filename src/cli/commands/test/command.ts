import { isFailure, type Progress, testChecks } from "#analysis";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenCount, onlyFile } from "../../shared/arguments/parseArguments.ts";
import { runsOption, seedOption } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { readReferee } from "../../shared/reading/readReferee.ts";
import { countOf } from "../../shared/text/figures.ts";
import { NOT_WRITTEN, writeWays } from "../../shared/writeWays.ts";
import { printTrial } from "./print.ts";

const OPTIONS: readonly Option[] = [
  runsOption("20000", "number of seeded runs in all, under each policy in turn"),
  {
    name: "states",
    value: "N",
    does: "the most different states to search, from the start",
    standard: "2000000",
  },
  seedOption(),
  {
    name: "out",
    value: "FOLDER",
    does: 'write the shortest way found to each failure or false text as a run that "threshold replay" and the page can open',
  },
];

/** Tries to break the scenario's own checks, and to find texts that aren't true; exit code 1 when one fails or is false. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const { files, options } = given;
  const file = onlyFile({ files }, "Name one scenario file. Write: threshold test FILE");
  const budget = {
    runs: givenCount({ options }, "runs"),
    states: givenCount({ options }, "states"),
    seed: givenCount({ options }, "seed"),
  };
  const referee = readReferee(file, console);
  if (referee === undefined) return 1;
  const trial = await doWork(testChecks(referee, budget), describe, console.watch);
  const out = options.get("out");
  const verdicts = trial.verdicts.entries();
  const written = out === undefined ? NOT_WRITTEN : writeWays(referee, { verdicts, texts: trial.texts }, out, console);
  console.print(printTrial(file, referee.program, trial, written));
  if (trial.verdicts.length + trial.texts.length > 0)
    console.print(printProvenance(provenanceOf("test", referee.program, given)));
  return trial.verdicts.some(isFailure) || trial.texts.some(({ kind }) => kind === "false") ? 1 : 0;
};

export const test: Command = {
  name: "test",
  takes: "FILE",
  does: "try to break the checks that a scenario declares, and to find texts that aren't true",
  options: OPTIONS,
  run,
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
