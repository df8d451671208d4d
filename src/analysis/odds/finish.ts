/** The result of work that pauses, when no one stops it. */
export const finish = <Result>(work: Generator<unknown, Result, boolean | undefined>): Result => {
  for (;;) {
    const { value, done } = work.next();
    if (done === true) return value;
  }
};
