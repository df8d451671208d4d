import { toShare } from "#analysis";
import { createReferee, formatChoice, type GameState, type Kernel, legalChoices, openWindow, runBatch } from "#engine";
import { visitsIn } from "#replay";
import type { Watch } from "../console.ts";
import { doWork } from "../doWork.ts";
import { countOf } from "../text/figures.ts";
import type { OddsReport, OddsRow } from "./oddsReport.ts";
import type { Moment } from "./readMoment.ts";

type Request = { readonly runs: number; readonly seed: number };

const CHUNK = 1_000;

/** The odds of each choice at a moment from seeded runs, the same seeds for each; undefined when somebody stopped it. */
export const estimateOdds = (
  kernel: Kernel,
  place: string,
  moment: Moment,
  request: Request,
  watch: Watch | undefined,
): Promise<OddsReport | undefined> =>
  doWork(
    estimate(kernel, place, moment, request),
    ({ done, most }) => `Too many states to be exact. Playing: ${countOf(done)} of ${countOf(most)} runs`,
    watch,
  );

type Progress = { readonly done: number; readonly most: number };

function* estimate(
  kernel: Kernel,
  place: string,
  { program, plies, states, policies }: Moment,
  { runs, seed }: Request,
): Generator<Progress, OddsReport | undefined, boolean | undefined> {
  const referee = createReferee(program);
  const state = states.at(-1) ?? referee.start().state;
  const window = openWindow(program, state)?.path ?? "";
  const made = [...legalChoices(program, state)].flatMap((choice) => {
    const step = referee.applyChoice(state, choice);
    return "refusal" in step ? [] : [{ choice, state: step.state }];
  });
  const most = (made.length + 1) * runs;
  let done = 0;
  function* rowFrom(
    at: GameState,
    answered: Parameters<typeof visitsIn>[1],
  ): Generator<Progress, OddsRow | undefined, boolean | undefined> {
    kernel.place(at, visitsIn(program, answered));
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
  const now = yield* rowFrom(state, plies);
  if (now === undefined) return undefined;
  const options: OddsReport["options"][number][] = [];
  for (const { choice, state: after } of made) {
    const row = yield* rowFrom(after, [...plies, { choice: formatChoice(program, choice), window }]);
    if (row === undefined) return undefined;
    options.push({ choice, ...row });
  }
  return { place, exact: false, runs, seed, now, options };
}
