import { branchesAt, type Place, toShare } from "#analysis";
import { createReferee, legalChoices } from "#engine";
import { type Kernel, runBatch } from "#kernel";
import { visitsIn } from "#replay";
import type { Watch } from "../../shared/console/console.ts";
import { doWork } from "../../shared/console/doWork.ts";
import type { Moment } from "../../shared/reading/readMoment.ts";
import { countOf } from "../../shared/text/figures.ts";
import type { OddsReport, OddsRow } from "./report.ts";

type Request = { readonly runs: number; readonly seed: number };

const CHUNK = 1_000;

/** The odds of each choice at a moment from seeded runs, the same seeds for each; undefined when someone stopped it. */
export const estimateOdds = (
  kernel: Kernel,
  word: string,
  moment: Moment,
  request: Request,
  watch: Watch | undefined,
): Promise<OddsReport | undefined> =>
  doWork(
    estimate(kernel, word, moment, request),
    ({ done, most }) => `Too many states to be exact. Playing: ${countOf(done)} of ${countOf(most)} runs`,
    watch,
  );

type Progress = { readonly done: number; readonly most: number };

function* estimate(
  kernel: Kernel,
  word: string,
  { program, plies, states, policies }: Moment,
  { runs, seed }: Request,
): Generator<Progress, OddsReport | undefined, boolean | undefined> {
  const referee = createReferee(program);
  const place = { state: states.at(-1) ?? referee.start().state, visits: visitsIn(program, plies) };
  const branches = branchesAt(referee, place, legalChoices(program, place.state));
  const most = (branches.length + 1) * runs;
  let done = 0;
  function* rowFrom({ state, visits }: Place): Generator<Progress, OddsRow | undefined, boolean | undefined> {
    kernel.place(state, visits);
    const counts = program.endings.map(() => 0);
    for (let from = 0; from < runs; from += CHUNK) {
      const batch = runBatch(kernel, { seed, from, runs: Math.min(CHUNK, runs - from), policies });
      for (const ending of batch.endings) if (ending >= 0) counts[ending] = (counts[ending] ?? 0) + 1;
      done += batch.endings.length;
      if ((yield { done, most }) === true) return undefined;
    }
    const ended = counts.reduce((sum, one) => sum + one, 0);
    return {
      endings: Object.fromEntries(program.endings.map(({ id }, index) => [id, toShare(counts[index] ?? 0, runs)])),
      unended: (runs - ended) / runs,
      error: 0,
    };
  }
  const now = yield* rowFrom(place);
  if (now === undefined) return undefined;
  const options: OddsReport["options"][number][] = [];
  for (const branch of branches) {
    const row = yield* rowFrom(branch);
    if (row === undefined) return undefined;
    options.push({ choice: branch.choice, ...row });
  }
  return { place: word, exact: false, runs, seed, now, options };
}
