import { type Choice, createReferee, type GameState, type Policies, type Program, parseChoice } from "#engine";
import { describeProblem, type Run, replay, whyUnplayable } from "#replay";
import type { Console } from "../console.ts";
import type { Arguments } from "../parseArguments.ts";
import { readProgram } from "../readKernel.ts";
import { readPolicies } from "../readPolicies.ts";
import { readRunFile, shippedPath } from "../readRun.ts";
import { UsageError } from "../usageError.ts";

/** A line of play that is asked about: a run up to one of its plies, or the start of a scenario; and who plays by what from there on. */
export type Moment = {
  readonly program: Program;
  readonly plies: Run["plies"];
  readonly choices: readonly Choice[];
  /** The start, then one for each choice. */
  readonly states: readonly GameState[];
  readonly policies: Policies;
};

/**
 * What `FILE`, `RUN` or `RUN@ply` names: ply 0 is the start, ply 3 is when three choices have been made. A run's seats go on as they played;
 * `--policy` says otherwise. Undefined after it was said why it can't be played.
 */
export const readMoment = (word: string, given: Arguments, console: Console): Moment | undefined => {
  const [, path = word, digits] = /^(.+)@(\d+)$/s.exec(word) ?? [];
  const isRun = digits !== undefined || path.endsWith(".json");
  const run = isRun ? readRunFile(path, console) : undefined;
  if (isRun && run === undefined) return undefined;
  const file = run === undefined ? path : (given.options.get("scenario") ?? shippedPath(run));
  const program = readProgram(file, console);
  if (program === undefined) return undefined;
  const referee = createReferee(program);
  const unplayable = whyUnplayable(referee, referee.start());
  const replayed = run === undefined ? { steps: [referee.start()], problem: undefined } : replay(referee, run);
  const why =
    unplayable ?? (replayed.problem === undefined ? undefined : `${path}: ${describeProblem(replayed.problem)}`);
  if (why !== undefined) {
    console.complain(why);
    return undefined;
  }
  const all = run?.plies ?? [];
  const ply = digits === undefined ? all.length : Number(digits);
  if (ply > all.length) throw new UsageError(`The run "${path}" has ${all.length} plies; there is no ply ${ply}.`);
  const plies = all.slice(0, ply);
  const own = Object.entries(run?.seats ?? {}).map(([seat, player]) => [
    seat,
    player.by === "policy" ? player.policy : undefined,
  ]);
  return {
    program,
    plies,
    choices: plies.flatMap(({ choice }) => parseChoice(program, choice) ?? []),
    states: replayed.steps.slice(0, ply + 1).map(({ state }) => state),
    policies: { ...Object.fromEntries(own), ...readPolicies(program, given) },
  };
};
