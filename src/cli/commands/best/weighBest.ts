import { branchesAt, hiddenFrom, isAnythingHidden, weighChoices } from "#analysis";
import { createReferee, legalChoices, nextAsked, seatOf } from "#engine";
import type { Kernel } from "#kernel";
import { visitsIn } from "#replay";
import type { Watch } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import type { Moment } from "../../shared/reading/readMoment.ts";
import { countOf } from "../../shared/text/figures.ts";
import { UsageError } from "../../shared/usageError.ts";
import type { WeighedReport } from "./printWeighed.ts";

type Request = { readonly seat: string; readonly runs: number; readonly seed: number };

/**
 * What each choice of a seat at a moment is worth to it from seeded runs, everyone then going on by policy; undefined when someone stopped
 * it. Throws a UsageError where another seat is asked.
 */
export const weighBest = async (
  kernel: Kernel,
  place: string,
  { program, plies, states }: Moment,
  { seat, runs, seed }: Request,
  watch: Watch | undefined,
): Promise<WeighedReport | undefined> => {
  const referee = createReferee(program);
  const state = states.at(-1) ?? referee.start().state;
  const asked = nextAsked(program, state);
  if (asked?.seat !== seat)
    throw new UsageError(
      `There are too many states for best play, and runs can only compare the seat's own choices: at "${place}" ${asked?.seat ?? "no seat"} is to move, not ${seat}. Name a ply at which it is.`,
    );
  const own = [...legalChoices(program, state)].filter((choice) => seatOf(choice) === seat);
  const branches = branchesAt(referee, { state, visits: visitsIn(program, plies) }, own);
  const weighed = await doWork(
    weighChoices(kernel, branches, { measure: { kind: "value", seat }, seed, runs }),
    ({ done, most }) => `Too many states for best play. Playing: ${countOf(done)} of ${countOf(most)} runs`,
    watch,
  );
  if (weighed === undefined) return undefined;
  const hidden = hiddenFrom(program, seat);
  const choices = weighed.map(({ choice, value, regret }) => ({
    choice,
    value: value.mean,
    margin: value.margin,
    ...(isAnythingHidden(hidden) ? {} : { regret: regret.mean, regretMargin: regret.margin }),
  }));
  return { scenario: program.scenario.id, seat, exact: false, runs, seed, hidden, choices };
};
