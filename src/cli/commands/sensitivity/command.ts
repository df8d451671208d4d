import { type Measure, sobol, tornado, uncertainOf, valueOfKnowing } from "#analysis";
import { whyUnknown } from "#base";
import { type Program, withForced } from "#engine";
import type { Kernel, Policies } from "#kernel";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenCount, onlyFile, parseFormat } from "../../shared/arguments/parseArguments.ts";
import { FORMAT, POLICY, runsOption, seedOption } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import { printProvenance, provenanceOf } from "../../shared/provenance.ts";
import { openKernel, readProgram } from "../../shared/reading/readKernel.ts";
import { readMeasure } from "../../shared/reading/readMeasure.ts";
import { readPolicies } from "../../shared/reading/readPolicies.ts";
import { UsageError } from "../../shared/usageError.ts";
import { printSensitivity } from "./print.ts";

const OPTIONS: readonly Option[] = [
  { name: "ending", value: "ENDING", does: "measure by how often runs come to this ending, or" },
  {
    name: "seat",
    value: "SEAT",
    does: 'by what this seat gets (its "values"); also shows what knowing a number is worth to it',
  },
  {
    name: "at",
    value: "WINDOW",
    does: "the decision before which the number would be known (default: the seat's first)",
  },
  runsOption("4000", "number of runs for each point"),
  seedOption(),
  POLICY,
  FORMAT,
];

/** Says how much hangs on the numbers that the scenario calls uncertain; exit code 1 when it can't be played. */
const run = async (given: Arguments, console: Console): Promise<number> => {
  const file = onlyFile(given, "Name one scenario file. Write: threshold sensitivity FILE --ending ENDING");
  const format = parseFormat(given);
  const program = readProgram(file, console);
  if (program === undefined) return 1;
  if (uncertainOf(program).length === 0)
    throw new UsageError(
      `${file} declares no uncertain number. Write "uncertain: 2..9" at a variable (docs/format.md).`,
    );
  const measure = readMeasure(program, given);
  const trials = {
    seed: givenCount(given, "seed"),
    runs: givenCount(given, "runs"),
    policies: readPolicies(program, given),
  };
  const kernel = openKernel(program, console);
  if (kernel === undefined) return 1;
  const work = <Done>(what: string, walk: Parameters<typeof doWork<Steps, Done>>[0]): Promise<Done> =>
    doWork(walk, ({ done, most }) => `${what}: ${done} of ${most}`, console.watch);
  const swings = await work("One number at a time", tornado(kernel, measure, trials));
  const shares = await work("All numbers together", sobol(kernel, measure, trials));
  const at = readWindow(kernel, measure, trials.policies, given);
  const options = at === undefined ? [] : openForced(program, at, console);
  const knowing =
    options.length < 2 ? undefined : await work("Knowing first", valueOfKnowing(options, measure, trials));
  const found = { measure, runs: trials.runs, seed: trials.seed, tornado: swings, shares, at, knowing };
  const provenance = provenanceOf("sensitivity", program, given);
  console.print(
    format === "json"
      ? `${JSON.stringify({ provenance, scenario: program.scenario.id, ...found }, null, 2)}\n`
      : printSensitivity(file, program, found) + printProvenance(provenance),
  );
  return 0;
};

export const sensitivity: Command = {
  name: "sensitivity",
  takes: "FILE",
  does: 'show how much depends on the numbers marked "uncertain"',
  options: OPTIONS,
  run,
};

type Steps = { readonly done: number; readonly most: number };

/** Where a seat decides first of all, in the run of seed 1, unless the window is named. */
const readWindow = (
  kernel: Kernel,
  measure: Measure,
  policies: Policies,
  { options }: Arguments,
): string | undefined => {
  const { program } = kernel;
  const named = options.get("at");
  const own = program.windows.filter(
    ({ kind, low, high, desks }) =>
      kind === "decide" &&
      low === 1 &&
      high === 1 &&
      measure.kind === "value" &&
      program.seats[desks[0]?.seat ?? -1] === measure.seat,
  );
  const paths = own.map(({ path }) => path);
  if (named !== undefined) {
    if (measure.kind === "ending")
      throw new UsageError('"--at" names a decision of a seat; name the seat with "--seat".');
    if (!paths.includes(named)) throw new UsageError(whyUnknown(`window of "${measure.seat}"`, named, paths));
    return named;
  }
  kernel.begin({});
  kernel.follow(policies);
  kernel.seed(1);
  kernel.restart();
  while (kernel.isAsking()) {
    const transition = kernel.ply();
    if (transition < 0) return undefined;
    const trigger = program.transitions[transition]?.trigger;
    const window = trigger?.kind === "option" ? program.windows[trigger.window]?.path : undefined;
    if (window !== undefined && paths.includes(window)) return window;
  }
  return undefined;
};

/** A kernel for each option of a window, in which it's taken there. */
const openForced = (program: Program, path: string, console: Console) =>
  (program.windows.find((window) => window.path === path)?.desks[0]?.options ?? []).flatMap(({ id }) => {
    const forced = withForced(program, [`${path}=${id}`]);
    const kernel = forced.ok ? openKernel(forced.value, console) : undefined;
    return kernel === undefined ? [] : [{ option: id, kernel }];
  });
