/** More states than this at once, in the course of one microstep, make a slice too large to look at. */
const MOST_AT_ONCE = 50_000;

/** What is thrown through a step of a slice that spreads too far: what isn't known multiplies, or signals breed. */
export class SpreadError extends Error {}

/** Everything that comes of each, as `flatMap` gives it; throws a `SpreadError` where that is too much. */
export const spread = <From, To>(all: readonly From[], to: (one: From) => readonly To[]): readonly To[] => {
  const found: To[] = [];
  for (const one of all) {
    for (const next of to(one)) found.push(next);
    if (found.length > MOST_AT_ONCE) throw new SpreadError("The slice spreads too far in one microstep.");
  }
  return found;
};
