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
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenValue, onlyFile, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { parseMemory } from "../../shared/arguments/parseMemory.ts";
import { FORMAT, memoryOption, POLICY } from "../../shared/arguments/sharedOptions.ts";
import type { Console, Watch } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { readProgram } from "../../shared/reading/readKernel.ts";
import { readPolicies } from "../../shared/reading/readPolicies.ts";
import { search, whyIncomplete } from "../../shared/search.ts";
import { type ExploreReport, printExplored } from "./print.ts";

const OPTIONS: readonly Option[] = [
  POLICY,
  memoryOption("1G", "stop with what is known when this much memory is full, such as 512M"),
  { name: "no-odds", does: "count states only, in a fraction of the memory" },
  FORMAT,
];

/** Finds every reachable state, and the exact odds of each ending; exit code 1 when the scenario can't be played. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const file = onlyFile(given, "Name one scenario file. Write: threshold explore FILE");
  const format = parseFormat(given);
  const memory = givenValue(given, "max-memory");
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
  const seconds = (console.now() - began) / 1000;
  const report = reportOf(program, graph, found);
  const provenance = provenanceOf("explore", program, given);
  if (format === "json") console.print(`${JSON.stringify({ provenance, ...report }, undefined, 2)}\n`);
  else console.print(printExplored(file, report, seconds) + printProvenance(provenance));
  if (!report.complete) console.complain(`Not complete. ${whyIncomplete(graph, memory)}`);
  return 0;
};

export const explore: Command = {
  name: "explore",
  takes: "FILE",
  does: "find every reachable state, the exact odds of each ending, and what never happens",
  options: OPTIONS,
  run,
};

const reportOf = (program: Program, graph: StateGraph, found: Weighed | undefined): ExploreReport => {
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

/** What the odds of a graph with its ways are; bounds of them when someone stops it. */
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
