import { type Choice, type Program, parseChoice } from "#engine";
import type { Policies } from "#kernel";
import type { Arguments } from "../arguments/parseArguments.ts";
import type { Console } from "../console/console.ts";
import { type Place, readPlace, splitPlace } from "./readPlace.ts";
import { policiesAfter, readPolicies } from "./readPolicies.ts";
import { readReferee, refereeOfRun } from "./readReferee.ts";
import { readRunFile } from "./readRun.ts";

/** A line of play that is asked about: a run up to one of its plies, or the start of a scenario; and the policies by which the seats play from there on. */
export type Moment = Place & {
  readonly program: Program;
  readonly choices: readonly Choice[];
  readonly policies: Policies;
};

/**
 * What `FILE`, `RUN` or `RUN@ply` names: ply 0 is the start, ply 3 is when three choices have been made. A run's seats go on as they played;
 * `--policy` says otherwise. Undefined after the reason was printed why it can't be played.
 */
export const readMoment = (word: string, given: Arguments, console: Console): Moment | undefined => {
  const place = splitPlace(word);
  const isRun = place.ply !== undefined || place.path.endsWith(".json");
  const run = isRun ? readRunFile(place.path, console) : undefined;
  if (isRun && run === undefined) return undefined;
  const referee =
    run === undefined ? readReferee(place.path, console) : refereeOfRun(run, given.options.get("scenario"), console);
  if (referee === undefined) return undefined;
  const { program } = referee;
  const found =
    run === undefined ? { plies: [], states: [referee.start().state] } : readPlace(referee, run, place, console);
  return (
    found && {
      ...found,
      program,
      choices: found.plies.flatMap(({ choice }) => parseChoice(program, choice) ?? []),
      policies: policiesAfter(program, run, readPolicies(program, given)),
    }
  );
};
