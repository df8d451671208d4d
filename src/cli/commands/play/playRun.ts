import { unreachable } from "#base";
import { describeRefusal, parseChoice, type Referee, wordingOf } from "#engine";
import { type NextMove, nextMove, type Player, type Run, record, startRun, whyUnplayable } from "#replay";
import { createFeedTeller, createTeller, type Play, toSittingView } from "#sitting";
import type { Console } from "../../shared/console/console.ts";
import { printFeed } from "../../shared/text/printFeed.ts";
import { printOutcome } from "../../shared/text/printOutcome.ts";
import type { Answers } from "./answers.ts";
import { askPerson } from "./askPerson.ts";
import { printDecision } from "./printDecision.ts";

export type Seated = {
  readonly seed: number;
  readonly seats: Readonly<Record<string, Player>>;
  /** Whose eyes the transcript is written for. */
  readonly viewer: string;
  /** Choices that the command line makes in the place of chance, each as it is written. */
  readonly stances: readonly string[];
};

/**
 * Plays until the run ends, the person stops, or there is nothing left to read. With a sentence when it can't go on: the
 * scenario can't be played, or a line of the file of choices isn't one that can be made.
 */
export const playRun = async (
  referee: Referee,
  { seed, seats, viewer, stances }: Seated,
  answers: Answers,
  console: Console,
): Promise<{ readonly run: Run; readonly problem?: string }> => {
  const { program } = referee;
  const teller = createTeller(program, viewer, wordingOf(program.scenario.language));
  const feedOf = createFeedTeller(teller);
  const { run, step } = startRun(referee, { seed, seats });
  const unplayable = whyUnplayable(referee, step);
  if (unplayable !== undefined) return { run, problem: unplayable };
  let play: Play = { referee, run, steps: [step], seat: viewer };
  let told = 0;
  for (;;) {
    const { run: current, steps } = play;
    const view = toSittingView(teller, play, feedOf(play));
    console.print(printFeed(view.feed.slice(told)));
    told = view.feed.length;
    if (view.phase.kind === "ended") {
      console.print(printOutcome(view.phase.outcome));
      return { run: current };
    }
    const state = (steps.at(-1) ?? step).state;
    const next = nextMove(program, current, state);
    const asks = next?.kind === "person" && view.phase.kind === "deciding" ? view.phase.decision : undefined;
    if (asks !== undefined) console.print(printDecision(view, asks));
    const set = stances.find((choice) => next !== undefined && choice.startsWith(`${next.window}=`));
    const chosen = set === undefined ? undefined : parseChoice(program, set);
    const made =
      chosen !== undefined
        ? { choice: chosen, by: "white_cell" as const, overrules: true as const }
        : await moveOf(next, async () => asks && (await askPerson(program, view, asks, answers, console)));
    if (made === undefined) return { run: current };
    if ("unclear" in made) return { run: current, problem: made.unclear };
    const recorded = record(referee, current, state, made);
    if ("refusal" in recorded) {
      const why = describeRefusal(program, state, recorded.refusal, { seat: viewer, wording: teller.wording });
      if ("kind" in made) return { run: current, problem: why };
      if ("from" in made && made.from !== undefined) return { run: current, problem: `${made.from}: ${why}` };
      console.complain(why);
      continue;
    }
    play = { ...play, run: recorded.run, steps: [...steps, recorded.step] };
  }
};

/** What policy or chance takes, or what the person is asked for; undefined where no one can choose. */
const moveOf = async <Answer>(
  next: NextMove | undefined,
  ask: () => Promise<Answer>,
): Promise<Extract<NextMove, { readonly kind: "automatic" }> | Answer | undefined> => {
  switch (next?.kind) {
    case "automatic":
      return next;
    case "person":
      return ask();
    case "endless":
    case undefined:
      return undefined;
  }
  return unreachable(next);
};
