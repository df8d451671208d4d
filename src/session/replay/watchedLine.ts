import type { Referee, Step, Wording } from "#engine";
import {
  type Alternative,
  alternativesTo,
  describeProblem,
  type LinePath,
  type ReplayProblem,
  type Run,
  replay,
  toLine,
} from "#replay";

/** One line of a run as far as it verifies: the run holds the verified plies alone, and there is one step more than plies. */
export type WatchedLine = {
  readonly path: LinePath;
  readonly run: Run;
  readonly steps: readonly Step[];
  readonly alternatives: readonly Alternative[];
  readonly problem?: string;
};

/** Plays a line once and keeps every state. No steps where not even the start verifies, or there is no such line. */
export const openLine = (referee: Referee, whole: Run, path: LinePath, wording?: Wording): WatchedLine => {
  const run = toLine(whole, path);
  if (run === undefined) return { path, run: whole, steps: [], alternatives: [] };
  const { steps, problem } = replay(referee, run, wording);
  const alternatives = alternativesTo(whole, path);
  if (problem === undefined) return { path, run, steps, alternatives };
  const { ending: _, endHour: __, ...open } = run;
  const verified = verifiedSteps(steps, problem);
  const plies = run.plies.slice(0, Math.max(0, verified.length - 1));
  return { path, run: { ...open, plies }, steps: verified, alternatives, problem: describeProblem(problem, wording) };
};

/** A step that came out differently from what the run says isn't one of it. */
const verifiedSteps = (steps: readonly Step[], problem: ReplayProblem): readonly Step[] => {
  switch (problem.kind) {
    case "diverged":
      return steps.slice(0, problem.ply + 1);
    case "other-scenario":
    case "refused":
    case "other-ending":
      return steps;
  }
};
