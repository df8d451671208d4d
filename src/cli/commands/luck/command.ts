import { type Estimate, estimatesAt, splitResult, valuesAlong } from "#analysis";
import { visitsIn } from "#replay";
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
import { doWork } from "../../shared/console/doWork.ts";
import { printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { openKernel } from "../../shared/reading/readKernel.ts";
import { readMeasure } from "../../shared/reading/readMeasure.ts";
import { readMoment } from "../../shared/reading/readMoment.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import { printLuck } from "./print.ts";

const OPTIONS: readonly Option[] = [
  { name: "seat", value: "SEAT", does: 'measure by what this seat got (its "values"), or' },
  { name: "ending", value: "ENDING", does: "by whether the run came to this ending" },
  { name: "best", does: "compare the seat's decisions with its best play instead of its policy" },
  { name: "policy", value: "SEAT=POLICY", does: "how a seat plays on; may be given several times", isRepeated: true },
  memoryOption("512M", "memory for exact values; where the states don't fit into it, runs are played"),
  runsOption("2000", "number of runs in that case"),
  seedOption(),
  SCENARIO_OF_RUN,
  FORMAT,
];

/** Takes a run's result apart into decisions and luck: exactly where memory holds all states, otherwise from runs. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const word = onlyFile(given, "Name one run. Write: threshold luck RUN --seat SEAT");
  const format = parseFormat(given);
  const mostBytes = parseMemory(givenValue(given, "max-memory"));
  const request = { runs: givenCount(given, "runs"), seed: givenCount(given, "seed") };
  if (request.runs < 2) throw new UsageError('The option "--runs" takes a number from 2.');
  const moment = readMoment(word, given, console);
  if (moment === undefined) return 1;
  const { program, plies, choices, states, policies } = moment;
  const measure = readMeasure(program, given);
  if (given.flags.has("best") && measure.kind !== "value")
    throw new UsageError('"--best" measures a seat\'s decisions; name the seat with "--seat".');
  const kernel = openKernel(program, console);
  if (kernel === undefined) return 1;
  kernel.follow(policies);
  const best = given.flags.has("best") && measure.kind === "value" ? { best: measure.seat } : {};
  const exact = await doWork(
    valuesAlong(kernel, { choices, states }, { measure, mostBytes, ...best }),
    ({ states: found }) => `Exploring: ${countOf(found)} states`,
    console.watch,
  );
  if (exact === undefined && given.flags.has("best")) {
    console.complain("Best play needs every reachable state; allow more memory with --max-memory.");
    return 1;
  }
  const places = states.map((state, ply) => ({ state, visits: visitsIn(program, plies.slice(0, ply)) }));
  const estimates: readonly Estimate[] | undefined =
    exact?.values.map((mean) => ({ mean, margin: 0 })) ??
    (await doWork(
      estimatesAt(kernel, places, { measure, ...request }),
      ({ done, most }) => `Too many states to be exact. Playing: ${countOf(done)} of ${countOf(most)} runs`,
      console.watch,
    ));
  if (estimates === undefined) {
    console.complain("Stopped before the result was worked out.");
    return 130;
  }
  const split = splitResult(
    choices,
    estimates.map(({ mean }) => mean),
  );
  const report = {
    run: word,
    measure,
    exact: exact !== undefined,
    against: given.flags.has("best") ? ("best" as const) : ("policy" as const),
    ...(exact === undefined ? request : { error: exact.error }),
    margin: Math.max(...estimates.map(({ margin }) => margin)),
    ...split,
  };
  const provenance = provenanceOf("luck", program, given);
  if (format === "json") console.print(`${JSON.stringify({ provenance, ...report }, undefined, 2)}\n`);
  else console.print(printLuck(program, report) + printProvenance(provenance));
  return 0;
};

export const luck: Command = {
  name: "luck",
  takes: "RUN --seat SEAT",
  does: "split what a seat got into everyone's decisions and luck; also --ending ENDING",
  options: OPTIONS,
  run,
};
