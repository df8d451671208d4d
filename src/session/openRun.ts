import { failure, type Result, success } from "#base";
import { english, type Program, type Referee, type Step, WHITE_CELL } from "#engine";
import { describeProblem, isPlayable, type Player, type Run, replay, startRun, whyUnplayable } from "#replay";
import type { SittingOptions } from "./sittingOptions.ts";

/** A run with what it has brought: the start, then one for each ply. */
export type Opened = { readonly run: Run; readonly steps: readonly Step[] };

/** A new run, or a stored one played again, or a sentence saying why it can't be played or differs from what was recorded. */
export const openRun = (
  referee: Referee,
  {
    scenario,
    run: stored,
    seed,
    seat,
    people = [],
    policies = {},
    wording = english,
  }: Pick<SittingOptions, "scenario" | "run" | "seed" | "seat" | "people" | "policies" | "wording">,
): Result<Opened, string> => {
  if (stored === undefined) {
    const { run: fresh, step } = startRun(referee, {
      seed,
      seats: seatPlayers(referee.program, [seat, ...people], policies),
    });
    const why = whyUnplayable(referee, step, wording);
    return why === undefined
      ? success({ run: { ...fresh, scenario: { ...fresh.scenario, title: scenario.title } }, steps: [step] })
      : failure(why);
  }
  const { rules, steps, problem } = replay(referee, stored, wording);
  if (rules !== "same") return failure(wording.run.otherRules);
  return problem === undefined || isPlayable(problem)
    ? success({ run: stored, steps })
    : failure(describeProblem(problem, wording));
};

/** People hold their seats, and that of the White Cell where someone sits as it; every other one plays by policy. */
const seatPlayers = (
  { seats }: Program,
  people: readonly string[],
  policies: Readonly<Record<string, string>>,
): Readonly<Record<string, Player>> =>
  Object.fromEntries(
    [...seats, ...people.filter((seat) => seat === WHITE_CELL)].map((seat): [string, Player] => {
      const policy = policies[seat];
      return [
        seat,
        people.includes(seat) ? { by: "person" } : { by: "policy", ...(policy === undefined ? {} : { policy }) },
      ];
    }),
  );
