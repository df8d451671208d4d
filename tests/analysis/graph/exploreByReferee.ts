import { formatChoice, type GameState, identify, isStuck, legalChoices, type Referee, reachedEnding } from "#engine";

/** States by what tells them apart and the ways between them, as the referee finds them choice by choice, breadth first. */
export type RefereeGraph = {
  readonly identities: readonly string[];
  /** By state whose ways on are known: where they start in `targets` and `words`. */
  readonly offsets: readonly number[];
  readonly targets: readonly number[];
  readonly words: readonly string[];
  readonly isComplete: boolean;
};

/** Searches until `most` states are found or there are no more. */
export const exploreByReferee = (referee: Referee, most: number): RefereeGraph => {
  const { program } = referee;
  const numbers = new Map<string, number>();
  const waiting: GameState[] = [];
  const [offsets, targets, words]: [number[], number[], string[]] = [[], [], []];
  const find = (state: GameState): number | undefined => {
    const key = identify(program, state);
    const known = numbers.get(key);
    if (known !== undefined || numbers.size >= most) return known;
    numbers.set(key, numbers.size);
    return waiting.push(state) - 1;
  };
  const graph = (isComplete: boolean) => ({ identities: [...numbers.keys()], offsets, targets, words, isComplete });
  find(referee.start().state);
  for (const state of waiting) {
    offsets.push(targets.length);
    if (reachedEnding(program, state) !== undefined || isStuck(program, state)) continue;
    for (const choice of legalChoices(program, state)) {
      const step = referee.applyChoice(state, choice);
      if ("refusal" in step) continue;
      const target = find(step.state);
      if (target === undefined) return graph(false);
      targets.push(target);
      words.push(formatChoice(program, choice));
    }
  }
  return graph(true);
};
