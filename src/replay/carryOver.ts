import { compact } from "#base";
import { describeRefusal, english, parseChoice, type Referee, type Step, type Wording } from "#engine";
import { type Note, record, startRun } from "./record.ts";
import type { Run } from "./run.ts";

/** A run as another version of its scenario plays it. */
export type CarriedOver = {
  /** The choices that could be made again, with the states that they lead to now. Without variations. */
  readonly run: Run;
  /** The start, then one for each ply of the run. */
  readonly steps: readonly Step[];
  /** Why it stops before the last ply. */
  readonly stopped?: string;
};

/**
 * Makes a run's choices again by the rules of another version of its scenario. States may differ; it stops at the first choice that
 * can't be made any more, and says so in the wording. Seats that the run doesn't know play by policy.
 */
export const carryOver = (referee: Referee, old: Run, wording: Wording = english): CarriedOver => {
  const { program } = referee;
  const sentence = (index: number, text: string, why: string): string => wording.run.refused(index + 1, text, why);
  const seats = Object.fromEntries(program.seats.map((seat) => [seat, old.seats[seat] ?? { by: "policy" as const }]));
  const started = startRun(referee, { seed: old.seed, seats });
  const steps = [started.step];
  let run: Run = { ...started.run, handovers: old.handovers };
  let { state } = started.step;
  for (const [index, { choice: text, by, overrules, ...ply }] of old.plies.entries()) {
    const choice = parseChoice(program, text);
    if (choice === undefined) return { run, steps, stopped: sentence(index, text, wording.run.notAChoice) };
    const made = record(referee, run, state, {
      choice,
      by,
      ...(overrules === undefined ? {} : { overrules }),
      note: noteOf(ply),
    });
    if ("refusal" in made)
      return { run, steps, stopped: sentence(index, text, describeRefusal(program, state, made.refusal, { wording })) };
    steps.push(made.step);
    ({ run } = made);
    ({ state } = made.step);
  }
  return { run, steps };
};

const noteOf = ({ thinkSeconds, rationale, forecast, byClock }: Note): Note =>
  compact({ thinkSeconds, rationale, forecast, byClock });
