import { componentsOf, createCircles, flow, oddsByChoice, toCourse, toOdds } from "#analysis";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import {
  type Arguments,
  givenCount,
  givenValue,
  onlyFile,
  parseFormat,
} from "../../shared/arguments/parseArguments.ts";
import { parseMemory } from "../../shared/arguments/parseMemory.ts";
import { FORMAT, memoryOption, runsOption, SCENARIO_OF_RUN, seedOption } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { hasTooMany } from "../../shared/reading/hasTooMany.ts";
import { openKernel } from "../../shared/reading/readKernel.ts";
import { readMoment } from "../../shared/reading/readMoment.ts";
import { search } from "../../shared/search.ts";
import { UsageError } from "../../shared/usageError.ts";
import { estimateOdds } from "./estimateOdds.ts";
import { printOdds } from "./print.ts";
import { type OddsReport, toExactRow } from "./report.ts";

const OPTIONS: readonly Option[] = [
  { name: "policy", value: "SEAT=POLICY", does: "how a seat plays on; may be given several times", isRepeated: true },
  memoryOption("512M", "memory for exact odds; where the states don't fit into it, runs are played"),
  runsOption("10000", "number of runs in that case"),
  seedOption(),
  SCENARIO_OF_RUN,
  FORMAT,
];

/** For each choice of the open window the odds of each ending: exact ones where memory holds all states, otherwise from runs. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const word = onlyFile(
    given,
    "Name one place in a run, or one scenario file. Write: threshold odds RUN@PLY, or threshold odds FILE",
  );
  const format = parseFormat(given);
  const mostBytes = parseMemory(givenValue(given, "max-memory"));
  const request = { runs: givenCount(given, "runs"), seed: givenCount(given, "seed") };
  if (request.runs === 0) throw new UsageError('The option "--runs" takes a number from 1.');
  const moment = readMoment(word, given, console);
  if (moment === undefined) return 1;
  const { program, states, policies } = moment;
  const kernel = openKernel(program, console);
  const state = states.at(-1);
  if (kernel === undefined || state === undefined) return 1;
  kernel.follow(policies);
  kernel.place(state);
  if (!kernel.isAsking()) throw new UsageError(`No one is to move at "${word}": the run is over. Name an earlier ply.`);
  if (hasTooMany(kernel, word, console)) return 1;
  const graph = await search(kernel, mostBytes, console);
  const isStopped = !graph.isComplete && graph.limit === undefined;
  if (isStopped) {
    console.complain(`Stopped after ${graph.states} states: the odds aren't known yet.`);
    return 130;
  }
  let report: OddsReport | undefined;
  if (graph.isComplete) {
    const course = toCourse(graph);
    const components = componentsOf(course);
    const known = { components, circles: createCircles(course, components) };
    const whole = toOdds(course, flow(course, known));
    const options = oddsByChoice(course, 0, known).map((one) => ({
      choice: one.choice,
      probability: one.probability,
      ...toExactRow(program, one.odds),
    }));
    const exact = whole.error === 0 && options.every(({ error }) => error === 0);
    report = { place: word, exact, states: graph.states, now: toExactRow(program, whole), options };
  } else report = await estimateOdds(kernel, word, moment, request, console.watch);
  if (report === undefined) {
    console.complain("Stopped before the runs were played.");
    return 130;
  }
  const provenance = provenanceOf("odds", program, given);
  if (format === "json") console.print(`${JSON.stringify({ provenance, ...report }, undefined, 2)}\n`);
  else console.print(printOdds(program, report) + printProvenance(provenance));
  return 0;
};

export const odds: Command = {
  name: "odds",
  takes: "RUN@PLY | FILE",
  does: "show the odds of each ending after each choice open at a place, exactly where possible",
  options: OPTIONS,
  run,
};
