import { formatChoice, type Referee } from "#engine";
import type { Kernel } from "#kernel";
import { type Budget, type Findings, isAllDecided, type Progress } from "./trial.ts";
import { choicesOf, createKernelPlayer, createRefereePlayer, promisesOf, type TrialPlayer } from "./trialPlayer.ts";
import type { Way } from "./verdict.ts";

/** The results of seeded runs. */
export type Played = {
  readonly runs: number;
  readonly isStopped: boolean;
  /** How many runs reached each ending, by ending, then by policy. */
  readonly endings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly byPolicy: ReadonlyMap<string, number>;
};

export const UNPLAYED: Played = { runs: 0, isStopped: false, endings: new Map(), byPolicy: new Map() };

/** Plays runs, in turn under the options' own weights and each policy, until every check is decided. Puts what it finds into `found`. */
export function* playTrials(
  referee: Referee,
  kernel: Kernel | undefined,
  { runs: most, seed }: Budget,
  { found, texts }: Findings,
): Generator<Progress, Played, boolean | undefined> {
  const { program } = referee;
  const promises = promisesOf(program);
  const policies = [undefined, ...program.policies.map(({ id }) => id)];
  const endings = new Map<string, Map<string, number>>();
  const byPolicy = new Map<string, number>();
  const playOne: TrialPlayer =
    kernel === undefined ? createRefereePlayer(referee, promises) : createKernelPlayer(kernel, promises);
  for (let index = 0; index < most; index++) {
    const policy = policies[index % policies.length];
    const runSeed = seed + Math.floor(index / policies.length);
    const { ending, breaches, texts: falseTexts } = playOne(runSeed, policy);
    add(byPolicy, policy ?? "");
    if (ending !== undefined) {
      const counts = endings.get(ending) ?? new Map<string, number>();
      endings.set(ending, add(counts, policy ?? ""));
    }
    const fresh = [...breaches].filter(([at]) => !found.has(at));
    const freshTexts = [...falseTexts].filter(([at]) => !texts.has(at));
    if (fresh.length + freshTexts.length > 0) {
      const choices = choicesOf(referee, kernel, runSeed, policy).map((choice) => formatChoice(program, choice));
      const wayOf = (plies: number): Way => ({
        choices: choices.slice(0, plies),
        seed: runSeed,
        ...(policy === undefined ? {} : { policy }),
      });
      for (const [at, plies] of fresh) found.set(at, { kind: "broken", way: wayOf(plies) });
      for (const [at, plies] of freshTexts) texts.set(at, wayOf(plies));
      if (isAllDecided(program, { found, texts })) return { runs: index + 1, isStopped: false, endings, byPolicy };
    }
    if (yield { phase: "runs", done: index + 1, most }) return { runs: index + 1, isStopped: true, endings, byPolicy };
  }
  return { runs: most, isStopped: false, endings, byPolicy };
}

const add = (counts: Map<string, number>, key: string): Map<string, number> =>
  counts.set(key, (counts.get(key) ?? 0) + 1);
