import type { Seen } from "#sitting";
import { readingPace } from "../readingPace.ts";
import type { SittingEnvironment } from "../sittingOptions.ts";

/** Lets others move when there has been time to read what the last move brought. */
export type Pacer = {
  /** What is on the screen now; nothing while no one reads. */
  readonly watch: (seen: Seen | undefined) => void;
};

export const createPacer = (environment: Pick<SittingEnvironment, "after">, advance: () => void): Pacer => {
  let cancel = (): void => {};
  return {
    watch: (seen) => {
      cancel();
      if (seen === undefined || !seen.movesByItself) return;
      cancel = environment.after(readingPace(seen.view), advance);
    },
  };
};
