/** Workload W's states as one would search them by hand: breadth first, a state a number, in a set. Gives how many states and ways there are. */
export const exploreByHand = (turns: number): { readonly states: number; readonly ways: number } => {
  const start = encode(0, 3, 5);
  const found = new Set([start]);
  const queue = [start];
  let ways = 0;
  for (const state of queue) {
    const [turn, escalation, support] = [Math.floor(state / 121), Math.floor(state / 11) % 11, state % 11];
    if (escalation === 10 || support === 0 || turn === turns) continue;
    for (const next of [
      settle(turn, Math.min(10, escalation + 1), support),
      settle(turn, escalation, escalation < 5 ? Math.min(10, support + 1) : support),
      settle(turn, Math.max(0, escalation - 1), Math.max(0, support - 1)),
    ]) {
      ways++;
      if (found.has(next)) continue;
      found.add(next);
      queue.push(next);
    }
  }
  return { states: found.size, ways };
};

const settle = (turn: number, escalation: number, support: number): number =>
  encode(turn + 1, escalation, escalation >= 6 ? Math.max(0, support - 1) : support);

const encode = (turn: number, escalation: number, support: number): number => (turn * 11 + escalation) * 11 + support;
