/**
 * The seconds that a reader who can't see the clock last heard of: all of them, then half, 30, 10 and none. It changes five times in a
 * decision, so that a live region that says it speaks five times.
 */
export const clockMark = (left: number, perDecision: number): number =>
  [perDecision / 2, 30, 10, 0].filter((mark) => mark < perDecision && left <= mark).reduce(smaller, perDecision);

const smaller = (one: number, other: number): number => Math.min(one, other);
