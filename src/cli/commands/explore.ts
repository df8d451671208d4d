import { flow, toCourse, toOdds, unreachedIn } from "#analysis";
import { compileKernel, loadKernel, type Program } from "#engine";
import type { Console } from "../console.ts";
import { parseArguments, parseFormat } from "../parseArguments.ts";
import { parseMemory } from "../parseMemory.ts";
import { readProgram } from "../readKernel.ts";
import { readPolicies } from "../readPolicies.ts";
import { type Searched, search, whyIncomplete } from "../solve/search.ts";
import { type ExploreReport, printExplored } from "../text/printExplored.ts";
import { UsageError } from "../usageError.ts";

const KNOWN = { flags: [], options: ["max-memory", "format"], lists: ["policy"] };

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
  const searched = await search(kernel, mostBytes, console);
  const report = reportOf(program, searched);
  if (format === "json") console.print(`${JSON.stringify(report, undefined, 2)}\n`);
  else console.print(printExplored(file, report));
  if (!report.complete) console.complain(`Not complete. ${whyIncomplete(searched.graph, memory)}`);
  return 0;
};

const reportOf = (program: Program, { graph, seconds }: Searched): ExploreReport => {
  const course = toCourse(graph);
  const { endings, deadEnd, refused, endless, unknown, error } = toOdds(course, flow(course));
  const { isComplete, states, transitions, depth, deadEnds, loops, bytes } = graph;
  return {
    scenario: program.scenario.id,
    complete: isComplete,
    states,
    transitions,
    depth,
    endings: Object.fromEntries(
      program.endings.map(({ id }, index) => {
        const low = endings[index] ?? 0;
        const high = Math.min(1, low + unknown + error);
        return [id, { probability: isComplete ? low : null, low, high, states: graph.endings[index] ?? 0 }];
      }),
    ),
    deadEnds,
    loops,
    unended: { deadEnd, refused, endless },
    unreached: unreachedIn(graph),
    seconds: Math.round(seconds * 1000) / 1000,
    bytesPerState: Math.round((bytes.states / states) * 100) / 100,
    bytes: bytes.states + bytes.ways,
  };
};
