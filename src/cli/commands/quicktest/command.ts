import { quicktest as playAll, type QuicktestProgress } from "#analysis";
import { parseArguments, parseCount } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { readReferee } from "../../shared/reading/readReferee.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import { toCoveragePage } from "./coveragePage.ts";
import { printCoverage } from "./print.ts";

const KNOWN = { flags: ["all"], options: ["runs", "seed", "html"], lists: [] };

/** Plays many runs and says what they came by and what they never did; exit code 1 when one stops without an ending. */
export const quicktest = async (args: readonly string[], console: Console): Promise<number> => {
  const { files, flags, options } = parseArguments(args, KNOWN);
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new UsageError("One scenario file is to be played through. Write: threshold quicktest FILE");
  const count = (name: string, otherwise: string): number => parseCount(name, options.get(name) ?? otherwise);
  const asked = { runs: count("runs", "1000"), seed: count("seed", "1") };
  const referee = readReferee(file, console);
  if (referee === undefined) return 1;
  const coverage = await doWork(playAll(referee, asked), describe, console.watch);
  console.print(printCoverage(file, coverage, { isWhole: flags.has("all") }));
  const page = options.get("html");
  if (page !== undefined) writePage(page, toCoveragePage(referee.program.scenario, coverage), console);
  return coverage.unended.length > 0 ? 1 : 0;
};

const describe = ({ phase, done, most }: QuicktestProgress): string =>
  `${phase === "runs" ? "Playing" : "Trying what is left"}: ${countOf(done)} of ${countOf(most)} runs`;

const writePage = (path: string, page: string, console: Console): void => {
  try {
    console.writeFile(path, page);
  } catch {
    throw new UsageError(`The file "${path}" can't be written.`);
  }
  console.print(`The page is in ${path}.\n`);
};
