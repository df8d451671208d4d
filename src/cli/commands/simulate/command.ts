import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, onlyFile, parseCount, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { FORCE, FORMAT, POLICY, runsOption, STANCE, seedOption } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import { conduct } from "./conduct.ts";
import { openSink } from "./openSink.ts";
import { printReport } from "./print.ts";
import { readSimulation } from "./readSimulation.ts";
import { toReport } from "./report.ts";

/** More threads than this only wait for each other on any machine there is. */
const MOST_WORKERS = 1_024;

/** As a shell says it of a program that someone stopped. */
const STOPPED = 130;

const OPTIONS: readonly Option[] = [
  runsOption("10000", "number of runs; run k always has the seed N + k"),
  seedOption("the seed of run 0"),
  POLICY,
  FORCE,
  STANCE,
  {
    name: "from",
    value: "RUN@PLY",
    does: "continue a run from after this many choices, with its seats playing as they did; without a FILE by the scenario that the run holds",
  },
  { name: "workers", value: "N", does: "number of threads (default: one per core)" },
  { name: "shard", value: "I/N", does: "play only the I-th of N parts of the runs" },
  {
    name: "out",
    value: "FILE|FOLDER",
    does: "write one row per run, as .csv, .jsonl or .parquet; or Parquet records into a new folder",
  },
  {
    name: "tables",
    value: "TABLE,…",
    does: "which tables the records have: runs, choices, variables_by_ply",
    standard: "runs,choices",
  },
  FORMAT,
];

/** Plays many runs and says how often each ending came up and what the variables were; exit code 1 when it can't play them all. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const from = given.files.length === 0 ? given.options.get("from") : undefined;
  const file = from ?? onlyFile(given, "Name one scenario file. Write: threshold simulate FILE");
  const format = parseFormat(given);
  const workers = parseWorkers(given.options.get("workers"), console);
  const prepared = readSimulation(from === undefined ? file : undefined, given, console);
  if (prepared === undefined) return 1;
  const { simulation, experiment } = prepared;
  const { program } = experiment.kernel;
  const out = given.options.get("out");
  const sink = out === undefined ? undefined : await openSink(out, prepared, console);
  const runs = sink?.runs ?? simulation.runs;
  const crew = { now: console.now, workers, threads: console.threads, chunkRuns: sink?.chunkRuns };
  const rest = sink?.rest ?? [runs];
  const toPlay = rest.reduce((sum, range) => sum + range.runs, 0);
  const conducted = await conduct({ ...experiment, keeps: sink?.keeps ?? "tally" }, rest, {
    crew,
    sink,
    watch: console.watch,
  });
  const written = await sink?.close();
  const { lost, isStopped, tally } = conducted;
  const report = toReport(program, { ...simulation, runs }, { tally, toPlay });
  const provenance = provenanceOf("simulate", program, given);
  if (format === "json") console.print(`${JSON.stringify({ provenance, ...report }, undefined, 2)}\n`);
  else console.print(printReport(file, report, { seconds: conducted.seconds, written }) + printProvenance(provenance));
  const kept = `The first ${countOf(tally.runs)} of ${countOf(toPlay)} runs are ${written === undefined ? "counted" : `in ${written}`}.`;
  if (isStopped) console.complain(`Stopped. ${kept}`);
  if (lost !== undefined) console.complain(`${lost} ${kept}`);
  return lost !== undefined ? 1 : isStopped ? STOPPED : 0;
};

export const simulate: Command = {
  name: "simulate",
  takes: "FILE",
  does: "play many runs fast; show how often each ending is reached and where the variables end",
  options: OPTIONS,
  run,
};

const parseWorkers = (text: string | undefined, { threads }: Console): number => {
  if (text === undefined) return threads?.cores ?? 1;
  const workers = parseCount("workers", text);
  if (workers < 1 || workers > MOST_WORKERS)
    throw new UsageError(`The option "--workers" takes a number from 1 to ${countOf(MOST_WORKERS)}.`);
  return workers;
};
