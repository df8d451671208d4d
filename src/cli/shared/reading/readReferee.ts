import { compile, createReferee, type Referee } from "#engine";
import { type Run, whyUnplayable } from "#replay";
import type { Scenario } from "#scenario";
import type { Console } from "../console/console.ts";
import { readPlayable } from "./readInput.ts";
import { scenarioOfRun } from "./scenarioOfRun.ts";

/** The referee of a scenario file, or undefined after the reason was printed why it can't be played. */
export const readReferee = (file: string, console: Console): Referee | undefined =>
  refereeOf(readPlayable(file, console), console);

/** The referee of a run's scenario: the file named, otherwise the one in the run, otherwise the one shipped. Undefined after the reason was printed why it can't be played. */
export const refereeOfRun = (run: Run, named: string | undefined, console: Console): Referee | undefined =>
  refereeOf(scenarioOfRun(run, named, console), console);

const refereeOf = (scenario: Scenario | undefined, console: Console): Referee | undefined => {
  if (scenario === undefined) return undefined;
  const referee = createReferee(compile(scenario));
  const unplayable = whyUnplayable(referee, referee.start());
  if (unplayable === undefined) return referee;
  console.complain(unplayable);
  return undefined;
};
