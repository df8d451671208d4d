import type { Program, Wording } from "#engine";
import type { Run } from "#replay";
import { createFeedTeller, createTeller, type Journal, type Kept, type LiveRun, toSittingView } from "#sitting";
import type { SittingOptions } from "../sittingOptions.ts";
import { createKeeper } from "../storage/createKeeper.ts";
import type { KeptSitting } from "../storage/storagePort.ts";
import { summariseSitting } from "../summariseSitting.ts";

/** Keeps a sitting in this page's storage. The play goes on in memory where that fails, and says so. */
export type StorageJournal = Journal & {
  /** The time for each decision, which is kept with the sitting. */
  readonly setClock: (seconds: number | undefined) => void;
  /** Tries at once to store what couldn't be stored. */
  readonly retry: () => void;
};

type Calls = {
  /** How later attempts go; undefined while one is under way. */
  readonly onKept: (kept: Kept | undefined) => void;
  readonly onMerged: (run: Run) => void;
};

export const createJournal = (
  options: SittingOptions,
  program: Program,
  wording: Wording,
  { onKept, onMerged }: Calls,
): StorageJournal => {
  let { clockSeconds } = options;
  const { storage, environment, seat } = options;
  const teller = createTeller(program, seat, wording);
  const feedOf = createFeedTeller(teller);
  const { edition = { content: `rules-${program.hash}`, scenario: options.scenario, locales: [] } } = options;
  const keeper = createKeeper({
    storage,
    after: environment.after,
    unknownReason: wording.run.notStored,
    onSaving: (saving) => onKept(saving.kind === "saving" ? undefined : saving),
    onMerged,
  });
  const toKept = ({ referee, run, steps }: LiveRun): KeptSitting => {
    const play = { referee, run, steps, seat };
    const view = toSittingView(teller, play, feedOf(play));
    return {
      sitting: summariseSitting(options, { run, view, updated: environment.date(), clockSeconds }),
      run,
      edition,
    };
  };
  return {
    retry: keeper.retry,
    setClock: (seconds) => {
      clockSeconds = seconds;
    },
    append: (_, live) => keeper.keep(toKept(live)),
  };
};
