import { VERSION } from "#base";
import type { Program } from "#engine";
import { type Kernel, type Policies, runBatch } from "#kernel";
import type { TableName } from "./recordTable.ts";

/**
 * What records are of and how they lie in parts. Each part holds the same runs whichever machine writes it, so that what several machines
 * write into one folder is what one machine writes there.
 */
export type RecordPlan = {
  readonly format: "threshold-records";
  readonly version: 1;
  /** The version of Threshold that writes them. */
  readonly threshold: string;
  readonly scenario: { readonly id: string; readonly title: string; readonly hash: string };
  readonly seed: number;
  readonly runs: number;
  readonly policies: Policies;
  /** Choices that were forced, each as it was written. */
  readonly forced: readonly string[];
  /** Where the runs start, as it was written; absent for the scenario's start. */
  readonly from?: string;
  readonly tables: readonly TableName[];
  readonly runsPerPart: number;
};

export type PlanRequest = Pick<RecordPlan, "seed" | "runs" | "policies" | "forced" | "from" | "tables">;

/** The plan of records, made after a look at a few runs. The same request gives the same plan. */
export const planRecords = (kernel: Kernel, request: PlanRequest): RecordPlan => {
  const { id, title } = kernel.program.scenario;
  return {
    format: "threshold-records",
    version: 1,
    threshold: VERSION,
    scenario: { id, title, hash: kernel.program.hash },
    ...request,
    runsPerPart: chooseRunsPerPart(kernel, request),
  };
};

/** A part's recording takes about so much memory. */
const PART_BYTES = 32 * 1024 * 1024;
const MOST_RUNS_PER_PART = 131_072;
/** So that machines and processors find work. */
const FEWEST_PARTS = 32;
const LOOKED_AT = 64;

const chooseRunsPerPart = (kernel: Kernel, { seed, runs, policies, tables }: PlanRequest): number => {
  const { plies } = runBatch(kernel, { seed, runs: LOOKED_AT, policies });
  const meanPlies = plies.reduce((sum, count) => sum + count, 0) / LOOKED_AT;
  const bytes = bytesPerRun(kernel.program, meanPlies, tables);
  const byMemory = largestPower(Math.min(MOST_RUNS_PER_PART, PART_BYTES / bytes));
  return Math.max(1, Math.min(byMemory, Math.ceil(runs / FEWEST_PARTS)));
};

/** The largest power of two that isn't above a number from 1 to 2^31. */
const largestPower = (most: number): number => 1 << (31 - Math.clz32(most));

/** As `recordBatch` takes them. */
const bytesPerRun = ({ variables }: Program, plies: number, tables: readonly TableName[]): number => {
  const width = variables.length;
  return 4 * (4 + width + (plies + 1) * (2 + (tables.includes("variables_by_ply") ? width : 0)));
};

/** How many parts the records have. */
const countParts = ({ runs, runsPerPart }: RecordPlan): number => Math.ceil(runs / runsPerPart);

export type RecordPart = { readonly index: number; readonly firstRun: number; readonly runs: number };

/** All parts, in the order of their runs. */
export const listParts = (plan: RecordPlan): readonly RecordPart[] =>
  Array.from({ length: countParts(plan) }, (_, index) => {
    const firstRun = index * plan.runsPerPart;
    return { index, firstRun, runs: Math.min(plan.runsPerPart, plan.runs - firstRun) };
  });

/** The name of a part's files, without what comes after the dot. */
export const partName = ({ index }: Pick<RecordPart, "index">): string => `part-${String(index).padStart(5, "0")}`;
