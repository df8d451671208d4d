import { type Choice, parseChoice, type Step } from "#engine";
import { fork, handOver, type Made, record } from "#replay";
import { askedSeats, type LiveRun, stateOf } from "./liveRun.ts";
import type { SittingRecord, StandingRecord } from "./sittingRecord.ts";
import type { SittingRefusal } from "./sittingRefusal.ts";

/** A sitting with what has just been recorded of it, or why nothing has. */
export type Followed = { readonly live: LiveRun; readonly record: SittingRecord };

/** Makes a choice: the play goes on by one ply, or the rules refuse it. */
export const make = (live: LiveRun, made: Made): Followed | { readonly refusal: SittingRefusal } => {
  const before = stateOf(live);
  const recorded = record(live.referee, live.run, before, made);
  if ("refusal" in recorded) return { refusal: { code: "rules", refusal: recorded.refusal } };
  const { run, step } = recorded;
  const ply = run.plies.at(-1);
  if (ply === undefined) return { refusal: { code: "nobody-moves" } };
  const grown = { ...live, run, steps: [...live.steps, step] };
  return { record: { kind: "ply", ply }, live: count(grown, isSealed(live, made.choice, step)) };
};

/** The sitting after a record that a journal kept; undefined where it is a ply that doesn't fit. */
export const follow = (live: LiveRun, kept: SittingRecord): LiveRun | undefined => {
  if (kept.kind !== "ply") return noteDown(live, kept);
  const { choice: text, by, overrules, window: _, hour: __, hash, ...note } = kept.ply;
  const choice = parseChoice(live.referee.program, text);
  if (choice === undefined) return undefined;
  const made = make(live, { choice, by, ...(overrules === undefined ? {} : { overrules }), note });
  return "refusal" in made || made.live.run.plies.at(-1)?.hash !== hash ? undefined : made.live;
};

/** The sitting after a record that isn't a choice. */
export const noteDown = (live: LiveRun, kept: StandingRecord): LiveRun => {
  switch (kept.kind) {
    case "hand-over":
      return count({ ...live, run: handOver(live.run, kept.seat, kept.to) }, true);
    case "pause":
      return count({ ...live, paused: kept.paused }, true);
    case "cut":
      return count({ ...live, run: fork(live.run, kept.ply), steps: live.steps.slice(0, kept.ply + 1) }, false);
  }
};

/** One more record; the seats to move may face the same question as before. */
const count = (live: LiveRun, asksTheSame: boolean): LiveRun => {
  const revision = live.revision + 1;
  return { ...live, revision, asks: asksTheSame ? live.asks : revision };
};

/** Whether a choice was sealed while other seats have still to choose: they know nothing of it. */
const isSealed = (live: LiveRun, choice: Choice, { state }: Step): boolean => {
  if (choice.kind !== "option") return false;
  const window = live.referee.program.windows.find(({ path }) => path === choice.window);
  if (window?.kind !== "together") return false;
  const left = askedSeats(live.referee, stateOf(live)).length - 1;
  return left > 0 && askedSeats(live.referee, state).length === left;
};
