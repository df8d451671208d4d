import type { Work } from "../../src/map/work.ts";

/** The result of work done without a rest. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
