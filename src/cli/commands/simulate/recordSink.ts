import { listParts, planRecords, type RecordPart, type RecordPlan, type Runs, shardOf } from "#analysis";
import { invariant } from "#base";
import { type Kernel, loadKernel } from "#kernel";
import { createParquetWriter, type ParquetWriter } from "../../shared/records/createParquetWriter.ts";
import { openDuckDb } from "../../shared/records/openDuckDb.ts";
import { openFolder } from "../../shared/records/openFolder.ts";
import { isFinished } from "../../shared/records/receipt.ts";
import { removeLeftovers } from "../../shared/records/removeLeftovers.ts";
import { whyUnwritable } from "../../shared/records/whyUnwritable.ts";
import { writePart } from "../../shared/records/writePart.ts";
import { UsageError } from "../../shared/usageError.ts";
import type { Prepared } from "./readSimulation.ts";
import type { OpenSink, RunSink } from "./runSink.ts";

/** So many parts are written at a time, while others are played. */
const WRITERS = 2;

/** Run numbers are 32-bit integers. */
const MOST_RUNS = 2_147_483_647;

/** Writes records into a folder, part by part: a shard takes whole parts, so that shards together write what one machine writes alone. */
export const openRecords: OpenSink = (folder, prepared) =>
  openRecordsIn(folder, prepared, (error) => whyUnwritable(folder, error));

/** As `openRecords`; `explain` turns an error into the one to throw. */
export const openRecordsIn = async (
  folder: string,
  prepared: Prepared,
  explain: (error: unknown) => unknown,
): Promise<RunSink> => {
  const duckDb = await openDuckDb();
  const { program } = prepared.experiment.kernel;
  const plan = planOf(prepared);
  const parts = listParts(plan);
  const beganMs = Date.now();
  openFolder(folder, plan, program, explain);
  const own = partsOf(parts, prepared);
  const writers = await Promise.all(Array.from({ length: WRITERS }, () => createParquetWriter(duckDb)));
  const idle = [...writers];
  const pending = new Set<Promise<void>>();
  let failed: { readonly error: unknown } | undefined;
  const start = (writer: ParquetWriter, write: () => Promise<void>): void => {
    const done = write()
      .catch((error: unknown) => {
        failed ??= { error: explain(error) };
      })
      .finally(() => {
        pending.delete(done);
        idle.push(writer);
      });
    pending.add(done);
  };
  const settle = async (): Promise<void> => {
    await Promise.all(pending);
    for (const writer of writers) writer.close();
  };
  return {
    keeps: plan.tables.includes("variables_by_ply") ? "states" : "choices",
    runs: runsOf(own, plan),
    rest: own.filter((part) => !isFinished(folder, plan, part)).reduce<readonly Runs[]>(addRun, []),
    chunkRuns: plan.runsPerPart,
    write: async ({ from, recording }) => {
      const part = parts.find(({ firstRun }) => firstRun === from);
      invariant(part !== undefined && recording !== undefined, "a chunk is a recorded part");
      while (idle.length === 0) await Promise.race(pending);
      if (failed !== undefined) throw failed.error;
      const writer = idle.pop();
      invariant(writer !== undefined, "a writer is idle");
      start(writer, () => writePart({ folder, plan, program, writer }, part, recording));
    },
    close: async () => {
      await settle();
      if (failed !== undefined) throw failed.error;
      removeLeftovers(folder, plan, own, beganMs);
      return folder;
    },
    abort: settle,
  };
};

const planOf = ({ simulation, experiment }: Prepared): RecordPlan => {
  const { seed, policies, forced, from, tables, shard } = simulation;
  const runs = shard?.runs ?? simulation.runs.runs;
  if (runs > MOST_RUNS)
    throw new UsageError(`Records hold up to ${MOST_RUNS} runs. Write several folders, each with its own seed.`);
  return planRecords(kernelOf(experiment), {
    seed,
    runs,
    policies,
    forced,
    tables,
    ...(from === undefined ? {} : { from }),
  });
};

const kernelOf = ({ kernel: source, start }: Prepared["experiment"]): Kernel => {
  const kernel = loadKernel(source);
  if (start !== undefined) kernel.place(start.state, start.visits);
  return kernel;
};

/** The parts that a shard writes: all of them where there is none. */
const partsOf = (parts: readonly RecordPart[], { simulation: { shard } }: Prepared): readonly RecordPart[] => {
  if (shard === undefined) return parts;
  const { from, runs } = shardOf(parts.length, shard);
  return parts.slice(from, from + runs);
};

/** Ranges with the runs of one more part, which joins the last range where it follows on. */
const addRun = (ranges: readonly Runs[], { firstRun, runs }: RecordPart): readonly Runs[] => {
  const last = ranges.at(-1);
  if (last === undefined || last.from + last.runs !== firstRun) return [...ranges, { from: firstRun, runs }];
  return [...ranges.slice(0, -1), { from: last.from, runs: last.runs + runs }];
};

const runsOf = (own: readonly RecordPart[], plan: RecordPlan): Runs => ({
  from: own[0]?.firstRun ?? plan.runs,
  runs: own.reduce((sum, part) => sum + part.runs, 0),
});
