import { compareRuns, compareSets, type PlayedRun } from "#analysis";
import { milestonesReached, type Referee } from "#engine";
import type { Run } from "#replay";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { FORMAT } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { refereeOfRun } from "../../shared/reading/readReferee.ts";
import { readRunFile } from "../../shared/reading/readRun.ts";
import { replaySteps } from "../../shared/reading/replaySteps.ts";
import { UsageError } from "../../shared/usageError.ts";
import { printRunComparison, printSetComparison } from "./print.ts";

const OPTIONS: readonly Option[] = [
  {
    name: "scenario",
    value: "FILE",
    does: "their scenario (default: the one that a run holds, or the shipped one that it names)",
  },
  FORMAT,
];

/** Prints how two runs differ, or two folders of runs; exit code 1 when one of them isn't a run of the scenario. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const [a, b, ...more] = given.files;
  if (a === undefined || b === undefined || more.length > 0)
    throw new UsageError("Name two runs, or two folders of runs. Write: threshold compare A B");
  const isJson = parseFormat(given) === "json";
  const sets = [readSet(a, console), readSet(b, console)];
  const [first, second] = sets;
  if (first === undefined || second === undefined) return 1;
  const [example] = first.runs;
  if (example === undefined) throw new UsageError(`The folder "${a}" holds no runs (*.run.json).`);
  if (second.runs.length === 0) throw new UsageError(`The folder "${b}" holds no runs (*.run.json).`);
  const holder = [...first.runs, ...second.runs].find(({ run: one }) => one.bundle !== undefined) ?? example;
  const referee = refereeOfRun(holder.run, given.options.get("scenario"), console);
  if (referee === undefined) return 1;
  const played = [playAll(referee, first.runs, console), playAll(referee, second.runs, console)];
  const [playedA, playedB] = played;
  if (playedA === undefined || playedB === undefined) return 1;
  const { program } = referee;
  const [onlyA, onlyB] = [playedA[0], playedB[0]];
  const provenance = provenanceOf("compare", program, given);
  const cited = printProvenance(provenance);
  if (!first.isFolder && !second.isFolder && onlyA !== undefined && onlyB !== undefined) {
    const comparison = compareRuns(program, onlyA, onlyB);
    console.print(
      isJson
        ? toJson({ provenance, a, b, endings: { a: onlyA.run.ending, b: onlyB.run.ending }, ...comparison })
        : printRunComparison(program, [onlyA, onlyB], comparison) + cited,
    );
  } else {
    const comparison = compareSets(program, playedA, playedB);
    console.print(
      isJson ? toJson({ provenance, a, b, ...comparison }) : printSetComparison(program, [a, b], comparison) + cited,
    );
  }
  return 0;
};

export const compare: Command = {
  name: "compare",
  takes: "A B",
  does: "show how two runs differ, or two folders of runs",
  options: OPTIONS,
  run,
};

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

type ReadSet = { readonly isFolder: boolean; readonly runs: readonly { readonly path: string; readonly run: Run }[] };

/** A run file alone, or all run files of a folder; undefined after it was printed which one can't be read. */
const readSet = (path: string, console: Console): ReadSet | undefined => {
  const folder = path.replace(/[/\\]+$/, "");
  const names = console.listFiles(folder);
  const isFolder = names.length > 0;
  const paths = isFolder
    ? names.filter((name) => name.endsWith(".run.json")).map((name) => `${folder}/${name}`)
    : [path];
  const runs: { readonly path: string; readonly run: Run }[] = [];
  for (const one of paths) {
    const run = readRunFile(one, console);
    if (run === undefined) return undefined;
    runs.push({ path: one, run });
  }
  return { isFolder, runs };
};

const playAll = (referee: Referee, runs: ReadSet["runs"], console: Console): readonly PlayedRun[] | undefined => {
  const played: PlayedRun[] = [];
  for (const { path, run } of runs) {
    const steps = replaySteps(referee, run, path, console);
    if (steps === undefined) return undefined;
    played.push({
      run,
      states: steps.map(({ state }) => state),
      reached: milestonesReached(referee.program, steps),
    });
  }
  return played;
};
