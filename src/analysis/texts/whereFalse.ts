import { type ChoiceMade, type GameState, judgeStep, parseChoice, type Referee, type Step } from "#engine";
import type { Way } from "../checks/verdict.ts";

/** The state in which a claim isn't true at the end of a way, or undefined where it is. The choices have to be legal, and the referee has to keep microsteps. */
export const whereFalse = (
  referee: Referee,
  claim: number,
  { choices }: Pick<Way, "choices">,
): GameState | undefined => {
  const { program } = referee;
  let step: Step = referee.start();
  let made: ChoiceMade | undefined;
  for (const word of choices) {
    const choice = parseChoice(program, word);
    const next = choice === undefined ? undefined : referee.applyChoice(step.state, choice);
    if (choice === undefined || next === undefined || "refusal" in next) return undefined;
    made = { before: step.state, choice };
    step = next;
  }
  return judgeStep(program, step, made).find((shown) => shown.claim === claim && !shown.isTrue)?.state;
};
