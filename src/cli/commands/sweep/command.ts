import { type SweptPoint, sweep as sweepAll } from "#analysis";
import { withForced } from "#engine";
import { parseArguments, parseCount, parseFormat } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { openKernel, readProgram } from "../../shared/reading/readKernel.ts";
import { readPolicies } from "../../shared/reading/readPolicies.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import { nameStarts, printSweep, toSweepTable } from "./print.ts";
import { readAxes } from "./readAxes.ts";

const KNOWN = { flags: [], options: ["runs", "seed", "out", "format"], lists: ["vary", "policy", "force"] };

/** Plays the same runs from other starts; exit code 1 when the scenario can't be played. */
export const sweep = async (args: readonly string[], console: Console): Promise<number> => {
  const given = parseArguments(args, KNOWN);
  const [file, ...more] = given.files;
  if (file === undefined || more.length > 0)
    throw new UsageError("One scenario file is to be played. Write: threshold sweep FILE --vary VARIABLE=2..8");
  const format = parseFormat(given);
  const count = (name: string, otherwise: string): number => parseCount(name, given.options.get(name) ?? otherwise);
  const [runs, seed] = [count("runs", "2000"), count("seed", "1")];
  const program = readProgram(file, console);
  if (program === undefined) return 1;
  const axes = readAxes(program, given);
  const policies = readPolicies(program, given);
  const forced = withForced(program, given.lists.get("force") ?? []);
  if (!forced.ok) throw new UsageError(forced.reason);
  const kernel = openKernel(forced.value, console);
  if (kernel === undefined) return 1;
  const describe = ({ done, most }: { readonly done: number; readonly most: number }): string =>
    `Playing: ${countOf(done)} of ${countOf(most)} runs`;
  const points = await doWork(sweepAll(kernel, axes, { seed, runs, policies }), describe, console.watch);
  const out = given.options.get("out");
  if (out !== undefined) write(console, out, toSweepTable(program, axes, points));
  console.print(
    format === "json"
      ? `${JSON.stringify({ scenario: program.scenario.id, runs, seed, points: points.map(toJson(program)) }, null, 2)}\n`
      : printSweep(file, program, axes, points, { runs }),
  );
  if (out !== undefined && format === "text") console.print(`The table is in ${out}.\n`);
  return 0;
};

const toJson =
  (program: Parameters<typeof nameStarts>[0]) =>
  ({ starts, summary: { endings, stops, variables } }: SweptPoint) => ({
    starts: nameStarts(program, starts),
    endings,
    stops,
    variables,
  });

const write = (console: Console, path: string, text: string): void => {
  try {
    console.writeFile(path, text);
  } catch {
    throw new UsageError(`The file "${path}" can't be written.`);
  }
};
