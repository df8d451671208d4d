import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenCount, givenValue, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { parseMemory } from "../../shared/arguments/parseMemory.ts";
import { FORMAT, memoryOption, runsOption, SCENARIO_OF_RUN, seedOption } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { hasTooMany } from "../../shared/reading/hasTooMany.ts";
import { openKernel } from "../../shared/reading/readKernel.ts";
import { readMeasure } from "../../shared/reading/readMeasure.ts";
import { readMoment } from "../../shared/reading/readMoment.ts";
import { search } from "../../shared/search.ts";
import { UsageError } from "../../shared/usageError.ts";
import { printBest } from "./print.ts";
import { printWeighed } from "./printWeighed.ts";
import { solveBest } from "./solveBest.ts";
import { weighBest } from "./weighBest.ts";

const OPTIONS: readonly Option[] = [
  { name: "seat", value: "SEAT", does: "the seat" },
  {
    name: "policy",
    value: "SEAT=POLICY",
    does: "how another seat plays; may be given several times",
    isRepeated: true,
  },
  memoryOption(
    "1G",
    "memory for best play; where the states don't fit into it, the seat's choices are compared by playing runs",
  ),
  runsOption("4000", "number of runs in that case"),
  seedOption(),
  SCENARIO_OF_RUN,
  FORMAT,
];

/** What a seat can get at best against the others' policies, and what it can force; where memory doesn't hold all states, what each choice is worth from runs. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const [word, ...more] = given.files;
  if (word === undefined || more.length > 0 || !given.options.has("seat"))
    throw new UsageError("Name one scenario file or run, and the seat. Write: threshold best FILE --seat SEAT");
  const format = parseFormat(given);
  const mostBytes = parseMemory(givenValue(given, "max-memory"));
  const request = { runs: givenCount(given, "runs"), seed: givenCount(given, "seed") };
  if (request.runs < 2) throw new UsageError('The option "--runs" takes a number from 2.');
  const moment = readMoment(word, given, console);
  if (moment === undefined) return 1;
  const { program, states, policies } = moment;
  const measure = readMeasure(program, given);
  const kernel = openKernel(program, console);
  const state = states.at(-1);
  if (kernel === undefined || state === undefined || measure.kind !== "value") return 1;
  kernel.follow(policies);
  kernel.place(state);
  if (hasTooMany(kernel, word, console)) return 1;
  const graph = await search(kernel, mostBytes, console);
  if (!graph.isComplete && graph.limit === undefined) {
    console.complain(`Stopped after ${graph.states} states: best play isn't known yet.`);
    return 130;
  }
  const { seat } = measure;
  const report = graph.isComplete
    ? solveBest(graph, seat)
    : await weighBest(kernel, word, moment, { ...request, seat }, console.watch);
  if (report === undefined) {
    console.complain("Stopped before the runs were played.");
    return 130;
  }
  const provenance = provenanceOf("best", program, given);
  if (format === "json") console.print(`${JSON.stringify({ provenance, ...report }, undefined, 2)}\n`);
  else
    console.print(
      ("runs" in report ? printWeighed(word, program, report) : printBest(word, program, report)) +
        printProvenance(provenance),
    );
  return 0;
};

export const best: Command = {
  name: "best",
  takes: "FILE --seat SEAT",
  does: "find a seat's best play against the others' policies, and what it can bring about",
  options: OPTIONS,
  run,
};
