import {
  type Choice,
  chooseByPolicy,
  isStuck,
  type Luck,
  luckOf,
  nextAsked,
  questionKey,
  type Referee,
  reachedEnding,
  type Step,
} from "#engine";

/** One run from the start to where it stopped: `steps` has the start and one step for each choice. */
export type Simulated = {
  readonly choices: readonly Choice[];
  readonly steps: readonly Step[];
  /** `cut`: it hadn't ended after the most plies. */
  readonly stop: "ending" | "dead-end" | "cut";
  readonly ending?: string;
};

/** How the seat to move chooses. Undefined where it can't. */
export type Chooser = (state: Step["state"], luck: Luck) => Choice | undefined;

/** A run that hasn't ended after so many plies is cut off: the shipped ones end within a hundred. */
const MOST_PLIES = 1_000;

/** A run in which every seat plays by one policy, or by the options' own weights: the same that `threshold play --auto` plays of this seed. */
export const simulate = (referee: Referee, seed: number, policy?: string): Simulated =>
  simulateBy(referee, seed, (state, luck) => chooseByPolicy(referee.program, state, policy, luck));

/** As `simulate`, with a chooser given for every seat. */
export const simulateBy = (referee: Referee, seed: number, choose: Chooser): Simulated => {
  const { program } = referee;
  const visits = new Map<string, number>();
  const choices: Choice[] = [];
  const first = referee.start();
  const steps = [first];
  let { state } = first;
  while (choices.length < MOST_PLIES) {
    const asked = nextAsked(program, state);
    if (asked === undefined || isStuck(program, state)) break;
    const question = questionKey(asked);
    const visit = visits.get(question) ?? 0;
    visits.set(question, visit + 1);
    const choice = choose(state, luckOf(seed, { ...asked, visit }));
    const step = choice === undefined ? undefined : referee.applyChoice(state, choice);
    if (choice === undefined || step === undefined || "refusal" in step) break;
    choices.push(choice);
    steps.push(step);
    state = step.state;
  }
  const ending = reachedEnding(program, state);
  const run = { choices, steps };
  if (ending !== undefined) return { ...run, stop: "ending", ending };
  return { ...run, stop: choices.length < MOST_PLIES ? "dead-end" : "cut" };
};
