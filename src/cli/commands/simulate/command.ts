import { parseArguments, parseCount, parseFormat } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import { conduct } from "./conduct.ts";
import { openSink } from "./openSink.ts";
import { printReport } from "./print.ts";
import { readSimulation } from "./readSimulation.ts";
import { toReport } from "./report.ts";

const KNOWN = {
  flags: [],
  options: ["runs", "seed", "from", "workers", "shard", "out", "tables", "format"],
  lists: ["policy", "force"],
};

/** More threads than this only wait for each other on any machine there is. */
const MOST_WORKERS = 1_024;

/** As a shell says it of a program that somebody stopped. */
const STOPPED = 130;

/** Plays many runs and says how often each ending came up and what the variables were; exit code 1 when it can't play them all. */
export const simulate = async (args: readonly string[], console: Console): Promise<number> => {
  const given = parseArguments(args, KNOWN);
  const [file, ...more] = given.files;
  if (file === undefined || more.length > 0)
    throw new UsageError("One scenario file is to be simulated. Write: threshold simulate FILE");
  const format = parseFormat(given);
  const workers = parseWorkers(given.options.get("workers"), console);
  const prepared = readSimulation(file, given, console);
  if (prepared === undefined) return 1;
  const { simulation, experiment } = prepared;
  const { program } = experiment.kernel;
  const out = given.options.get("out");
  const sink = out === undefined ? undefined : await openSink(out, prepared, console);
  const runs = sink?.runs ?? simulation.runs;
  const crew = { workers, threads: console.threads, chunkRuns: sink?.chunkRuns };
  const conducted = await conduct({ ...experiment, keeps: sink?.keeps ?? "tally" }, runs, {
    crew,
    sink,
    watch: console.watch,
  });
  const written = await sink?.close();
  const { lost, isStopped, tally } = conducted;
  const report = toReport(program, { ...simulation, runs }, conducted);
  if (format === "json") console.print(`${JSON.stringify(report, undefined, 2)}\n`);
  else console.print(printReport(file, report, written));
  const kept = `The first ${countOf(tally.runs)} of ${countOf(runs.runs)} runs are ${written === undefined ? "counted" : `in ${written}`}.`;
  if (isStopped) console.complain(`Stopped. ${kept}`);
  if (lost !== undefined) console.complain(`${lost} ${kept}`);
  return lost !== undefined ? 1 : isStopped ? STOPPED : 0;
};

const parseWorkers = (text: string | undefined, { threads }: Console): number => {
  if (text === undefined) return threads?.cores ?? 1;
  const workers = parseCount("workers", text);
  if (workers < 1 || workers > MOST_WORKERS)
    throw new UsageError(`The option "--workers" takes a number from 1 to ${countOf(MOST_WORKERS)}.`);
  return workers;
};
