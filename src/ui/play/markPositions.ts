/**
 * Where marks stand on a line of length 1 from the start to now: each at its hour, moved only as far as it takes to keep `gap` between
 * neighbours (less where there isn't the room). `hours` ascend.
 */
export const markPositions = (hours: readonly number[], now: number, gap: number): readonly number[] => {
  const room = Math.min(gap, hours.length > 1 ? 1 / (hours.length - 1) : 1);
  const pushed: number[] = [];
  for (const hour of hours) {
    const at = now > 0 ? Math.min(1, hour / now) : 0;
    pushed.push(Math.max(at, (pushed.at(-1) ?? Number.NEGATIVE_INFINITY) + room));
  }
  let limit = 1;
  return pushed
    .toReversed()
    .map((at) => {
      const place = Math.max(0, Math.min(at, limit));
      limit = place - room;
      return Math.round(place * 10_000) / 10_000;
    })
    .toReversed();
};
