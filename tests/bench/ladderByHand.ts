import type { Climb } from "./climb.ts";
import { orderAt } from "./ladderLuck.ts";

/** Workload W as one would write it by hand, with the luck that the scenario has. */
export const climb = (seed: number, turns: number): Climb => {
  let turn = 0;
  let escalation = 3;
  let support = 5;
  for (;;) {
    const order = orderAt(seed, turn);
    if (order === 0) escalation = Math.min(10, escalation + 1);
    else if (order === 1) {
      if (escalation < 5) support = Math.min(10, support + 1);
    } else {
      escalation = Math.max(0, escalation - 1);
      support = Math.max(0, support - 1);
    }
    if (escalation >= 6) support = Math.max(0, support - 1);
    turn++;
    if (escalation === 10) return { turns: turn, ending: "war" };
    if (support === 0) return { turns: turn, ending: "collapse" };
    if (turn === turns) return { turns: turn, ending: "settled" };
  }
};
