import { type SweptPoint, sweep as sweepAll } from "#analysis";
import { withForced } from "#engine";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenCount, onlyFile, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { FORCE, FORMAT, POLICY, runsOption, seedOption } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { refuseToReplace } from "../../shared/files/refuseToReplace.ts";
import { writeOutput } from "../../shared/files/writeOutput.ts";
import { printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { openKernel, readProgram } from "../../shared/reading/readKernel.ts";
import { readPolicies } from "../../shared/reading/readPolicies.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import { nameStarts, printSweep, toSweepTable } from "./print.ts";
import { readAxes } from "./readAxes.ts";

const OPTIONS: readonly Option[] = [
  {
    name: "vary",
    value: "VARIABLE=2..8[:STEP]",
    does: "the start values; also =2,5,8 or, for an enum, =first,second; several options make a grid",
    isRepeated: true,
  },
  runsOption("2000", "number of runs at each point"),
  seedOption(),
  POLICY,
  FORCE,
  { name: "out", value: "FILE.csv", does: "write everything as a table" },
  FORMAT,
];

/** Plays the same runs from other starts; exit code 1 when the scenario can't be played. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const file = onlyFile(given, "Name one scenario file. Write: threshold sweep FILE --vary VARIABLE=2..8");
  const format = parseFormat(given);
  const [runs, seed] = [givenCount(given, "runs"), givenCount(given, "seed")];
  const out = given.options.get("out");
  if (out !== undefined) refuseToReplace(console, out, "report");
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
  if (out !== undefined) writeOutput(console, out, toSweepTable(program, axes, points), "report");
  const provenance = provenanceOf("sweep", program, given);
  const json = { provenance, scenario: program.scenario.id, runs, seed, points: points.map(toJson(program)) };
  console.print(
    format === "json"
      ? `${JSON.stringify(json, null, 2)}\n`
      : printSweep(file, program, axes, points, { runs }) + printProvenance(provenance),
  );
  if (out !== undefined && format === "text") console.print(`The table is in ${out}.\n`);
  return 0;
};

export const sweep: Command = {
  name: "sweep",
  takes: "FILE --vary WHAT",
  does: "play the same runs from different start values",
  options: OPTIONS,
  run,
};

const toJson =
  (program: Parameters<typeof nameStarts>[0]) =>
  ({ starts, summary: { endings, stops, variables } }: SweptPoint) => ({
    starts: nameStarts(program, starts),
    endings,
    stops,
    variables,
  });
