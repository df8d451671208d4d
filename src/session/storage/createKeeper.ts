import type { Run } from "#replay";
import type { Kept } from "#sitting";
import type { Saving } from "../sitting.ts";
import type { KeptSitting, StoragePort } from "./storagePort.ts";
import type { Timer } from "./within.ts";

/** Keeps one sitting: each save is tried until it is done, unless a newer one takes its place. */
export type Keeper = {
  /** Gives the result of the first attempt that holds this record; later attempts are reported by `onSaving`. */
  readonly keep: (kept: KeptSitting) => Promise<Kept>;
  /** Tries again at once. */
  readonly retry: () => void;
};

type Options = {
  readonly storage: Pick<StoragePort, "saveSitting" | "isLasting">;
  readonly after: Timer;
  readonly onSaving: (saving: Saving) => void;
  /** Another tab had stored a line of its own; this is the run with both. */
  readonly onMerged: (run: Run) => void;
  /** Said where the store gives no reason. */
  readonly unknownReason: string;
};

/** Milliseconds before the next attempt; the last stands for all that follow. */
export const DELAYS_MS = [1000, 2000, 5000, 10_000, 30_000] as const;

export const createKeeper = ({ storage, after, onSaving, onMerged, unknownReason }: Options): Keeper => {
  let newest: KeptSitting | undefined;
  let failures = 0;
  let attempts: Promise<unknown> = Promise.resolve();
  let cancel = (): void => {};

  const attempt = async (): Promise<Kept> => {
    cancel();
    if (newest === undefined) return { kind: "saved" };
    const tried = newest;
    const saving = await save(tried);
    failures = saving.kind === "failed" ? failures + 1 : 0;
    if (newest !== tried) return saving;
    if (saving.kind === "failed") wait();
    else newest = undefined;
    onSaving(saving);
    return saving;
  };

  const save = async (kept: KeptSitting): Promise<Kept> => {
    try {
      const saved = await storage.saveSitting(kept);
      if (saved.kind === "deleted") return saved;
      if (saved.kind === "merged") onMerged(saved.run);
      return { kind: storage.isLasting ? "saved" : "unkept" };
    } catch (error) {
      return { kind: "failed", why: error instanceof Error ? error.message : unknownReason };
    }
  };

  /** One write at a time, so that an older record never lands on a newer one. */
  const enqueue = (): Promise<Kept> => {
    const next = attempts.then(attempt);
    attempts = next;
    return next;
  };

  const wait = (): void => {
    cancel = after(DELAYS_MS[Math.min(failures, DELAYS_MS.length) - 1] ?? DELAYS_MS[0], () => void enqueue());
  };

  return {
    keep: (kept) => {
      newest = kept;
      return enqueue();
    },
    retry: () => {
      if (newest === undefined) return;
      onSaving({ kind: "saving" });
      void enqueue();
    },
  };
};
