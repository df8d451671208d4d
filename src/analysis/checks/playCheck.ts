import { describeRefusal, type Program, parseChoice, type Referee, reachedEnding } from "#engine";
import type { Verdict } from "./verdict.ts";

type PlayCheck = Extract<Program["checks"][number], { readonly kind: "play" }>;

/** Plays the choices of a check, and says whether they can be made and lead to the ending that it names. */
export const playCheck = (referee: Referee, { choices, ends }: PlayCheck): Verdict => {
  const { program } = referee;
  let { state } = referee.start();
  for (const [index, word] of choices.entries()) {
    const choice = parseChoice(program, word);
    const step = choice === undefined ? undefined : referee.applyChoice(state, choice);
    if (step === undefined || "refusal" in step) {
      const why = step === undefined ? "It isn't a choice." : describeRefusal(program, state, step.refusal);
      return { kind: "refused", choice: word, why, way: { choices: choices.slice(0, index), seed: 1 } };
    }
    state = step.state;
  }
  const found = reachedEnding(program, state);
  return found === ends ? { kind: "held" } : { kind: "other-ending", found, way: { choices, seed: 1 } };
};
