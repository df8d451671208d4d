import type { Program, Referee } from "#engine";
import type { Kernel } from "#kernel";
import { type FoundFalse, judgeTexts } from "../texts/textVerdict.ts";
import { playCheck } from "./playCheck.ts";
import { type Played, playTrials, UNPLAYED } from "./playTrials.ts";
import { searchBreaches, UNSEARCHED } from "./searchBreaches.ts";
import { type Budget, type Found, isAllDecided, MOST_BYTES, type Progress, type Trial } from "./trial.ts";
import { kernelOf } from "./trialPlayer.ts";
import type { Verdict } from "./verdict.ts";
import { weighShares } from "./weighShares.ts";

/**
 * Tries to break a scenario's own checks, and to find texts that claim what isn't true: plays what the checks play, searches the states breadth first, and where that doesn't find them all
 * plays seeded runs, in turn under the options' own weights and each policy, until nothing is left to decide; by the kernel, or where that doesn't
 * know the program runs alone by the referee. Shares are decided by exact odds where all states were found, otherwise by the runs of their
 * policy. Says now and then how far it is; `next(true)` makes it stop with what it has. Equal arguments give equal results, and
 * a larger budget never fixes a failure of `never`, `always`, `leads_to`, `before` or `play`.
 */
export function* testChecks(referee: Referee, budget: Budget): Generator<Progress, Trial, boolean | undefined> {
  const { program } = referee;
  const { checks } = program;
  const found = new Map<number, Verdict>();
  for (const [index, check] of checks.entries()) {
    if (check.kind === "play") found.set(index, playCheck(referee, check));
  }
  const texts: FoundFalse = new Map();
  const findings = { found, texts };
  const isTried = !isAllDecided(program, findings);
  const kernel = isTried ? kernelOf(program) : undefined;
  const isSearched = budget.states > 0;
  const searched = kernel === undefined || !isSearched ? UNSEARCHED : yield* searchBreaches(kernel, budget, findings);
  const isWeighed = searched.isComplete && !searched.isStopped;
  const hasWeighed = kernel === undefined || !isWeighed || (yield* weigh(kernel, budget, found));
  const isPlayed = !isAllDecided(program, findings) && !searched.isStopped && !searched.isComplete;
  const played = isPlayed ? yield* playTrials(referee, kernel, budget, findings) : UNPLAYED;
  const evidence = {
    states: searched.states,
    isComplete: searched.isComplete,
    runs: played.runs,
    isCut: searched.isStopped || !hasWeighed || played.isStopped,
  };
  const endings = new Set([...searched.endings, ...played.endings.keys()]);
  const verdicts = checks.map((check, index): Verdict => {
    const known = found.get(index);
    if (known !== undefined) return known;
    return judgeTried(check, { played, endings, evidence });
  });
  return { verdicts, texts: judgeTexts(program, texts, kernel?.shown), ...evidence };
}

/** Decides the shares by exact odds; false when it was stopped before it had them all. */
function* weigh(
  kernel: Kernel,
  { states: most }: Budget,
  found: Found,
): Generator<Progress, boolean, boolean | undefined> {
  const work = weighShares(kernel, { mostBytes: MOST_BYTES, mostStates: most });
  let next = work.next();
  while (next.done !== true) next = work.next(yield { phase: "odds", done: next.value.states, most });
  for (const [index, verdict] of next.value) found.set(index, verdict);
  return kernel.program.checks.every(({ kind }, index) => kind !== "share" || found.has(index));
}

type Tried = { readonly played: Played; readonly endings: ReadonlySet<string>; readonly evidence: Evidence };

/** The verdict on a check that no trial broke. */
const judgeTried = (check: Program["checks"][number], { played, endings, evidence }: Tried): Verdict => {
  switch (check.kind) {
    case "reaches":
      return judgeReaches(check.endings, endings, evidence);
    case "share":
      return judgeShare(check, played, evidence);
    case "never":
    case "always":
    case "leads_to":
    case "before":
    case "play":
      return { kind: evidence.runs + evidence.states > 0 ? "held" : "open" };
  }
};

type Evidence = Pick<Trial, "isComplete" | "isCut" | "runs" | "states">;

const judgeReaches = (
  wanted: readonly string[],
  seen: ReadonlySet<string>,
  { isComplete, isCut, runs, states }: Evidence,
): Verdict => {
  const endings = wanted.filter((ending) => !seen.has(ending));
  if (endings.length === 0) return { kind: "held" };
  const isKnown = isComplete || (!isCut && runs + states > 0);
  return isKnown ? { kind: "not-reached", endings } : { kind: "open" };
};

const judgeShare = (
  { ending, policy, low, high }: Extract<Program["checks"][number], { readonly kind: "share" }>,
  { endings, byPolicy }: Played,
  { isCut }: Evidence,
): Verdict => {
  const runs = byPolicy.get(policy ?? "") ?? 0;
  if (isCut || runs === 0) return { kind: "open" };
  const count = endings.get(ending)?.get(policy ?? "") ?? 0;
  return { kind: "share", count, runs, isWithin: 100 * count >= low * runs && 100 * count <= high * runs };
};
