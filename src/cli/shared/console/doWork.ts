import type { Watch } from "./console.ts";

/** Does work that says now and then how far it is, and asks it to stop with what it has when someone wants that. */
export const doWork = async <Progress, Done>(
  work: Generator<Progress, Done, boolean | undefined>,
  describe: (progress: Progress) => string,
  watch: Watch | undefined,
): Promise<Done> => {
  let isStopped = false;
  for (;;) {
    const { value, done } = work.next(isStopped);
    if (done === true) {
      watch?.show("");
      return value;
    }
    watch?.show(describe(value));
    isStopped = (await watch?.isStopped()) ?? false;
  }
};
