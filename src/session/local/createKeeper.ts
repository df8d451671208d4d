import type { Wording } from "#engine";
import type { Journal } from "#sitting";
import { keepRun, summariseSitting } from "../keepRun.ts";
import type { SittingOptions } from "../sittingOptions.ts";

/** Keeps a sitting in this page's storage. The play goes on in memory where that fails, and says so. */
export type Keeper = Journal & {
  /** The time for each decision, which is kept with the sitting. */
  readonly setClock: (seconds: number | undefined) => void;
};

export const createKeeper = (options: SittingOptions, wording: Wording): Keeper => {
  let { clockSeconds } = options;
  return {
    setClock: (seconds) => {
      clockSeconds = seconds;
    },
    append: async (_, run) => {
      const about = summariseSitting(options, run, options.environment.date(), wording);
      const sitting = clockSeconds === undefined ? about : { ...about, clockSeconds };
      return keepRun(options.storage, { sitting, run, wording });
    },
  };
};
