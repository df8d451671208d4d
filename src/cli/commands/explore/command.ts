import {
  type Course,
  expectLength,
  type Flow,
  flowing,
  type StateGraph,
  summariseValues,
  toCourse,
  toOdds,
  unreachedIn,
  valuesAtEnd,
} from "#analysis";
import type { Program } from "#engine";
import { compileKernel, loadKernel } from "#kernel";
import { parseArguments, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { parseMemory } from "../../shared/arguments/parseMemory.ts";
import type { Console, Watch } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { readProgram } from "../../shared/reading/readKernel.ts";
import { readPolicies } from "../../shared/reading/readPolicies.ts";
import { search, whyIncomplete } from "../../shared/search.ts";
import { UsageError } from "../../shared/usageError.ts";
import { type ExploreReport, printExplored } from "./print.ts";

const KNOWN = { flags: ["no-odds"], options: ["max-memory", "format"], lists: ["policy"] };

/** Finds every state that can come up, and the exact odds of each ending; exit code 1 when the scenario can't be played. */
export const explore = async (args: readonly string[], console: Console): Promise<number> => {
  const given = parseArguments(args, KNOWN);
  const [file, ...more] = given.files;
  if (file === undefined || more.length > 0)
    throw new UsageError("One scenario file is to be explored. Write: threshold explore FILE");
  const format = parseFormat(given);
  const memory = given.options.get("max-memory") ?? "1G";
  const mostBytes = parseMemory(memory);
  const program = readProgram(file, console);
  if (program === undefined) return 1;
  const policies = readPolicies(program, given);
  const source = compileKernel(program, { isWatched: true });
  if ("unsupported" in source) {
    console.complain(`${file}: ${source.unsupported}`);
    return 1;
  }
  const kernel = loadKernel(source);
  kernel.follow(policies);
  const began = console.now();
  const hasOdds = !given.flags.has("no-odds");
  const graph = await search(kernel, mostBytes, console, { keepsWays: hasOdds, keepsHours: hasOdds });
  const found = hasOdds ? await weigh(program, graph, console.watch) : undefined;
  const report = { ...reportOf(program, graph, found), seconds: Math.round(console.now() - began) / 1000 };
  if (format === "json") console.print(`${JSON.stringify(report, undefined, 2)}\n`);
  else console.print(printExplored(file, report));
  if (!report.complete) console.complain(`Not complete. ${whyIncomplete(graph, memory)}`);
  return 0;
};

const reportOf = (program: Program, graph: StateGraph, found: Weighed | undefined): Omit<ExploreReport, "seconds"> => {
  const { isComplete, states, transitions, depth, deadEnds, loops, bytes } = graph;
  return {
    scenario: program.scenario.id,
    complete: isComplete,
    exact: found?.isExact ?? false,
    states,
    transitions,
    depth,
    endings: Object.fromEntries(
      program.endings.map(({ id }, index) => {
        const own = { probability: null, low: 0, high: 1, ...found?.endings[index] };
        return [id, { ...own, states: graph.endings[index] ?? 0 }];
      }),
    ),
    ...found?.rest,
    deadEnds,
    loops,
    unreached: unreachedIn(graph),
    bytesPerState: Math.round((bytes.states / states) * 100) / 100,
    bytes: bytes.states + bytes.ways,
  };
};

type Likely = { readonly probability: number | null; readonly low: number; readonly high: number };
type Weighed = {
  readonly isExact: boolean;
  readonly endings: readonly Likely[];
  readonly rest: Pick<ExploreReport, "unended" | "variables" | "mean">;
};

/** What the odds of a graph with its ways are; bounds of them when somebody stops it. */
const weigh = async (program: Program, graph: StateGraph, watch: Watch | undefined): Promise<Weighed> => {
  const course = toCourse(graph);
  const flowed = await doWork(flowing(course), () => "Working out the odds", watch);
  const { endings, deadEnd, refused, endless, unknown, error } = toOdds(course, flowed);
  const isExact = graph.isComplete && error === 0;
  return {
    isExact,
    endings: endings.map((low) => ({
      probability: isExact ? low : null,
      low,
      high: isExact ? low : Math.min(1, low + unknown + error),
    })),
    rest: { ...(isExact ? meansOf(program, course, flowed) : {}), unended: { deadEnd, refused, endless } },
  };
};

const meansOf = (program: Program, course: Course, flowed: Flow): Pick<ExploreReport, "variables" | "mean"> => {
  const { graph } = course;
  const variables = summariseValues(program, valuesAtEnd(graph, flowed));
  const length = expectLength(course, flowed);
  return {
    ...(variables === undefined ? {} : { variables }),
    ...(length === undefined
      ? {}
      : { mean: { choices: length.choices, hours: graph.startHour + (length.hours ?? 0) } }),
  };
};
