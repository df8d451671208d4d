import { drawAt, hashText32 } from "#base";

const QUESTION = hashText32("crisis.turns:cabinet") | 0;

/** Workload W as one would write it by hand: plays a run with the luck that the scenario has, and gives its number of turns. */
export const climb = (seed: number, turns: number): number => {
  const [low, high] = [seed | 0, Math.floor(seed / 0x100000000) | 0];
  let turn = 0;
  let escalation = 3;
  let support = 5;
  for (;;) {
    const choice = Math.floor(drawAt(low, high, QUESTION, turn, 0) * 3);
    if (choice === 0) escalation = Math.min(10, escalation + 1);
    else if (choice === 1) {
      if (escalation < 5) support = Math.min(10, support + 1);
    } else {
      escalation = Math.max(0, escalation - 1);
      support = Math.max(0, support - 1);
    }
    if (escalation >= 6) support = Math.max(0, support - 1);
    turn++;
    if (escalation === 10 || support === 0 || turn === turns) return turn;
  }
};
