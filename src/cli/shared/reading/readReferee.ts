import { compile, createReferee, type Referee } from "#engine";
import { whyUnplayable } from "#replay";
import type { Console } from "../console/console.ts";
import { readPlayable } from "./readInput.ts";

/** The referee of a scenario file, or undefined after it was said why it can't be played. */
export const readReferee = (file: string, console: Console): Referee | undefined => {
  const scenario = readPlayable(file, console);
  if (scenario === undefined) return undefined;
  const referee = createReferee(compile(scenario));
  const unplayable = whyUnplayable(referee, referee.start());
  if (unplayable === undefined) return referee;
  console.complain(unplayable);
  return undefined;
};
