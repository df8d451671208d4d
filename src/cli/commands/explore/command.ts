import { flow, type StateGraph, summariseValues, toCourse, toOdds, unreachedIn, valuesAtEnd } from "#analysis";
import { compileKernel, loadKernel, type Program } from "#engine";
import { parseArguments, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { parseMemory } from "../../shared/arguments/parseMemory.ts";
import type { Console } from "../../shared/console/console.ts";
import { readProgram } from "../../shared/reading/readKernel.ts";
import { readPolicies } from "../../shared/reading/readPolicies.ts";
import { type Searched, search, whyIncomplete } from "../../shared/search.ts";
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
  const searched = await search(kernel, mostBytes, console, !given.flags.has("no-odds"));
  const report = reportOf(program, searched);
  if (format === "json") console.print(`${JSON.stringify(report, undefined, 2)}\n`);
  else console.print(printExplored(file, report));
  if (!report.complete) console.complain(`Not complete. ${whyIncomplete(searched.graph, memory)}`);
  return 0;
};

const reportOf = (program: Program, { graph, seconds }: Searched): ExploreReport => {
  const { isComplete, states, transitions, depth, deadEnds, loops, bytes } = graph;
  const found = graph.ways === undefined ? undefined : weigh(program, graph);
  return {
    scenario: program.scenario.id,
    complete: isComplete,
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
    seconds: Math.round(seconds * 1000) / 1000,
    bytesPerState: Math.round((bytes.states / states) * 100) / 100,
    bytes: bytes.states + bytes.ways,
  };
};

type Likely = { readonly probability: number | null; readonly low: number; readonly high: number };
type Weighed = { readonly endings: readonly Likely[]; readonly rest: Pick<ExploreReport, "unended" | "variables"> };

/** What the odds of a graph with its ways are. */
const weigh = (program: Program, graph: StateGraph): Weighed => {
  const course = toCourse(graph);
  const flowed = flow(course);
  const { endings, deadEnd, refused, endless, unknown, error } = toOdds(course, flowed);
  const variables = graph.isComplete ? summariseValues(program, valuesAtEnd(graph, flowed)) : undefined;
  return {
    endings: endings.map((low) => ({
      probability: graph.isComplete ? low : null,
      low,
      high: Math.min(1, low + unknown + error),
    })),
    rest: { ...(variables === undefined ? {} : { variables }), unended: { deadEnd, refused, endless } },
  };
};
