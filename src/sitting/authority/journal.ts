import type { LiveRun } from "../play/liveRun.ts";
import type { SittingRecord } from "../play/sittingRecord.ts";

/** Whether what has happened is safely kept; a failure never loses the run in memory. */
export type Kept =
  | { readonly kind: "saved" }
  /** It is tried again until it is done. */
  | { readonly kind: "failed"; readonly why: string }
  /** The browser keeps nothing: the run lasts as long as the page. */
  | { readonly kind: "unkept" }
  /** The sitting was deleted meanwhile, and what is played on isn't stored. */
  | { readonly kind: "deleted" };

/** Where a sitting is kept. */
export type Journal = {
  /**
   * Keeps what has just been recorded, with the sitting as it then is; without records, that alone. Done when it is kept, or when it is known
   * that it isn't and the play may go on all the same. Rejects, with an Error whose message is a sentence, where the play may not go on
   * without: then nothing has happened.
   */
  readonly append: (records: readonly SittingRecord[], live: LiveRun) => Promise<Kept>;
};
