import type { Run } from "#replay";
import type { SittingRecord } from "../play/sittingRecord.ts";

/** Whether what has happened is safely kept; a failure never loses the run in memory. */
export type Kept = { readonly kind: "saved" } | { readonly kind: "failed"; readonly why: string };

/** Where a sitting is kept. */
export type Journal = {
  /**
   * Keeps what has just been recorded, with the run as it then is; without records, the run alone. Done when it is kept, or when it is known
   * that it isn't and the play may go on all the same. Rejects, with an Error whose message is a sentence, where the play may not go on
   * without: then nothing has happened.
   */
  readonly append: (records: readonly SittingRecord[], run: Run) => Promise<Kept>;
};
