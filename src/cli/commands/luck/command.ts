import { type Estimate, estimatesAt, splitResult, valuesAlong } from "#analysis";
import { visitsIn } from "#replay";
import { parseArguments, parseCount, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { parseMemory } from "../../shared/arguments/parseMemory.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { openKernel } from "../../shared/reading/readKernel.ts";
import { readMeasure } from "../../shared/reading/readMeasure.ts";
import { readMoment } from "../../shared/reading/readMoment.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import { printLuck } from "./print.ts";

const KNOWN = {
  flags: ["best"],
  options: ["seat", "ending", "scenario", "runs", "seed", "max-memory", "format"],
  lists: ["policy"],
};

/** Takes a run's result apart into decisions and luck: exactly where memory holds all states, otherwise from runs. */
export const luck = async (args: readonly string[], console: Console): Promise<number> => {
  const given = parseArguments(args, KNOWN);
  const [word, ...more] = given.files;
  if (word === undefined || more.length > 0)
    throw new UsageError("One run is to be taken apart. Write: threshold luck RUN --seat SEAT");
  const format = parseFormat(given);
  const mostBytes = parseMemory(given.options.get("max-memory") ?? "512M");
  const count = (name: string, otherwise: string): number => parseCount(name, given.options.get(name) ?? otherwise);
  const request = { runs: count("runs", "2000"), seed: count("seed", "1") };
  if (request.runs < 2) throw new UsageError('The option "--runs" takes a number from 2.');
  const moment = readMoment(word, given, console);
  if (moment === undefined) return 1;
  const { program, plies, choices, states, policies } = moment;
  const measure = readMeasure(program, given);
  if (given.flags.has("best") && measure.kind !== "value")
    throw new UsageError('"--best" measures the decisions of a seat; name that with "--seat".');
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
    console.complain("Best play needs all states that can come up; --max-memory allows more of them.");
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
    console.complain("Stopped before the result was taken apart.");
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
  if (format === "json") console.print(`${JSON.stringify(report, undefined, 2)}\n`);
  else console.print(printLuck(program, report));
  return 0;
};
