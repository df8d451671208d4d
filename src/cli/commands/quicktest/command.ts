import { quicktest as playAll, type QuicktestProgress } from "#analysis";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenCount, onlyFile } from "../../shared/arguments/parseArguments.ts";
import { runsOption, seedOption } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { refuseToReplace } from "../../shared/files/refuseToReplace.ts";
import { writeOutput } from "../../shared/files/writeOutput.ts";
import { printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { readReferee } from "../../shared/reading/readReferee.ts";
import { countOf } from "../../shared/text/figures.ts";
import { toCoveragePage } from "./coveragePage.ts";
import { printCoverage } from "./print.ts";

const OPTIONS: readonly Option[] = [
  runsOption("1000", "number of seeded runs in all, under each policy in turn"),
  seedOption(),
  { name: "all", does: "print every count" },
  { name: "html", value: "PAGE", does: "write everything to an HTML page" },
];

/** Plays many runs and says what they came by and what they never did; exit code 1 when one stops without an ending. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const { files, flags, options } = given;
  const file = onlyFile({ files }, "Name one scenario file. Write: threshold quicktest FILE");
  const asked = { runs: givenCount({ options }, "runs"), seed: givenCount({ options }, "seed") };
  const page = options.get("html");
  if (page !== undefined) refuseToReplace(console, page, "report");
  const referee = readReferee(file, console);
  if (referee === undefined) return 1;
  const coverage = await doWork(playAll(referee, asked), describe, console.watch);
  const cited = printProvenance(provenanceOf("quicktest", referee.program, given));
  console.print(printCoverage(file, coverage, { isWhole: flags.has("all") }) + cited);
  if (page !== undefined) {
    writeOutput(console, page, toCoveragePage(referee.program.scenario, coverage, cited), "report");
    console.print(`The page is in ${page}.\n`);
  }
  return coverage.unended.length > 0 ? 1 : 0;
};

export const quicktest: Command = {
  name: "quicktest",
  takes: "FILE",
  does: "play many runs and report what they covered and what they never reached",
  options: OPTIONS,
  run,
};

const describe = ({ phase, done, most }: QuicktestProgress): string =>
  `${phase === "runs" ? "Playing" : "Trying what is left"}: ${countOf(done)} of ${countOf(most)} runs`;
