import { compile, createReferee } from "#engine";
import { describeProblem, replay } from "#replay";
import { createTeller, toSittingView } from "#sitting";
import type { Command, Option } from "../../shared/arguments/command.ts";
import { type Arguments, onlyFile } from "../../shared/arguments/parseArguments.ts";
import { SCENARIO_OF_RUN } from "../../shared/arguments/sharedOptions.ts";
import type { Console } from "../../shared/console/console.ts";
import { readPlayable } from "../../shared/reading/readInput.ts";
import { readRunFile, shippedPath } from "../../shared/reading/readRun.ts";
import { printFeed } from "../../shared/text/printFeed.ts";
import { printOutcome } from "../../shared/text/printOutcome.ts";

const OPTIONS: readonly Option[] = [SCENARIO_OF_RUN];

/** Prints what happened in a run, and whether it verifies; exit code 1 when it doesn't. */
const run = async ({ files, options }: Arguments, console: Console): Promise<number> => {
  const file = onlyFile({ files }, "One run is to be replayed. Write: threshold replay RUN");
  const recorded = readRunFile(file, console);
  if (recorded === undefined) return 1;
  const scenario = readPlayable(options.get("scenario") ?? shippedPath(recorded, console), console);
  if (scenario === undefined) return 1;
  const referee = createReferee(compile(scenario));
  const { steps, problem } = replay(referee, recorded);
  if (steps.length > 0) {
    const run = { ...recorded, plies: recorded.plies.slice(0, steps.length - 1) };
    const teller = createTeller(referee.program, "white_cell");
    const { feed, phase } = toSittingView(teller, { referee, run, steps, seat: teller.seat });
    console.print(printFeed(feed));
    if (phase.kind === "ended") console.print(printOutcome(phase.outcome));
  }
  if (problem !== undefined) {
    console.complain(describeProblem(problem));
    return 1;
  }
  console.print(`The run verifies: ${steps.length - 1} plies, every state as recorded.\n`);
  return 0;
};

export const replayRun: Command = {
  name: "replay",
  takes: "RUN",
  does: "print what happened in a run, and whether it verifies",
  options: OPTIONS,
  run,
};
