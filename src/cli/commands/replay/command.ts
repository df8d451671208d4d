import { compile, createReferee, english, type Referee, type Step } from "#engine";
import { anonymise, carryOver, describeProblem, encodeRun, isPlayable, type Replay, type Run, replay } from "#replay";
import { createTeller, toSittingView } from "#sitting";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, onlyFile } from "../../shared/arguments/parseArguments.ts";
import { ANONYMOUS, SCENARIO_OF_RUN } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { refuseToReplace } from "../../shared/files/refuseToReplace.ts";
import { writeOutput } from "../../shared/files/writeOutput.ts";
import { readRunFile } from "../../shared/reading/readRun.ts";
import { RULES_AT_HAND } from "../../shared/reading/replaySteps.ts";
import { bundledScenario, scenarioOfRun } from "../../shared/reading/scenarioOfRun.ts";
import { printFeed } from "../../shared/text/printFeed.ts";
import { printMilestones } from "../../shared/text/printMilestones.ts";
import { printOutcome } from "../../shared/text/printOutcome.ts";
import { describeDifference } from "./describeDifference.ts";

const OPTIONS: readonly Option[] = [
  SCENARIO_OF_RUN,
  {
    name: "anyway",
    does: "replay the choices under this scenario's rules instead of those the run was recorded under, as far as they can be made",
  },
  { name: "out", value: "RUN", does: "write the run to this file, in the newest version of its format" },
  ANONYMOUS,
];

/** Prints what happened in a run, and whether it verifies; exit code 1 when it doesn't, or with `--anyway` when it can't be played to its end. */
const run = async ({ files, options, flags }: Arguments, console: Console): Promise<number> => {
  const file = onlyFile({ files }, "Name one run. Write: threshold replay RUN");
  const out = options.get("out");
  if (out !== undefined) refuseToReplace(console, out, "run");
  const recorded = readRunFile(file, console);
  if (recorded === undefined) return 1;
  const scenario = scenarioOfRun(recorded, options.get("scenario"), console);
  if (scenario === undefined) return 1;
  const referee = createReferee(compile(scenario));
  const found = replay(referee, recorded);
  const isPlayed = flags.has("anyway") && found.rules !== "same";
  const code = isPlayed ? playAnyway(referee, recorded, console) : tell(referee, recorded, found, console);
  if (found.rules !== "same") tellRules(referee, recorded, found, console);
  if (out !== undefined) {
    writeOutput(console, out, encodeRun(flags.has("anonymous") ? anonymise(recorded) : recorded), "run");
    console.print(`The run is in ${out}.\n`);
  }
  return code;
};

const tell = (referee: Referee, recorded: Run, { rules, steps, problem }: Replay, console: Console): number => {
  const isWhole = problem === undefined || isPlayable(problem);
  if (rules === "same" || isWhole) printSteps(referee, recorded, steps, console);
  if (rules === "same" && problem !== undefined) console.complain(describeProblem(problem));
  if (rules !== "same" || problem !== undefined) return 1;
  console.print(`The run verifies: ${steps.length - 1} plies, every state is as recorded.\n`);
  return 0;
};

const playAnyway = (referee: Referee, recorded: Run, console: Console): number => {
  const { run: played, steps, stopped } = carryOver(referee, recorded);
  printSteps(referee, played, steps, console);
  if (stopped !== undefined) console.complain(stopped);
  return stopped === undefined ? 0 : 1;
};

/** What other rules mean for this run: the first difference by name where the run holds its own scenario. */
const tellRules = (referee: Referee, recorded: Run, { rules, problem }: Replay, console: Console): void => {
  if (rules === "same") return;
  console.complain(`${english.run.otherRules} ${RULES_AT_HAND}`);
  const own = bundledScenario(recorded);
  const old = own?.ok === true ? createReferee(compile(own.value)) : undefined;
  if (old?.program.hash === recorded.scenario.hash) console.complain(describeDifference(old, referee, recorded));
  else console.complain(problem === undefined ? ALL_AS_RECORDED : `The first difference: ${describeProblem(problem)}`);
};

const ALL_AS_RECORDED = "Every state along this run is as it was recorded.";

const printSteps = (referee: Referee, recorded: Run, steps: readonly Step[], console: Console): void => {
  if (steps.length === 0) return;
  const shown = { ...recorded, plies: recorded.plies.slice(0, steps.length - 1) };
  const teller = createTeller(referee.program, "white_cell");
  const { feed, phase } = toSittingView(teller, { referee, run: shown, steps, seat: teller.seat });
  console.print(printFeed(feed));
  if (phase.kind === "ended") console.print(printOutcome(phase.outcome));
  console.print(printMilestones(referee.program, steps));
};

export const replayRun: Command = {
  name: "replay",
  takes: "RUN",
  does: "print what happened in a run, and whether it verifies",
  options: OPTIONS,
  run,
};
