import type { DBSchema, IDBPDatabase } from "idb";
import type { OwnScenario } from "./edition.ts";
import type { StoredSitting } from "./storedSitting.ts";

/** A sitting's row. What is stored may have been written by another version, or by something else, so it is read as unknown. */
export type SittingRow = {
  readonly sitting: StoredSitting;
  readonly run: unknown;
  /** The key of its edition. */
  readonly content: string;
  /** How often it was written. */
  readonly revision: number;
};

/** An edition's row. */
export type EditionRow = {
  readonly scenario: unknown;
  readonly locales: readonly unknown[];
  readonly bundle?: unknown;
};

export interface Schema extends DBSchema {
  sittings: { key: string; value: SittingRow; indexes: { content: string } };
  editions: { key: string; value: EditionRow };
  own: { key: string; value: OwnScenario };
  /** Ids of sittings that were deleted, so that a late save doesn't bring one back. */
  deleted: { key: string; value: number };
  /** What was done once. */
  done: { key: string; value: true };
}

export type Database = IDBPDatabase<Schema>;

/** Its own name beside the "threshold" of 0.1.0, whose open tabs would hold up a new version of theirs. */
export const NAME = "threshold-2";
export const VERSION = 1;

/** Makes the stores of a database that is new. */
export const makeStores = (database: Database): void => {
  database.createObjectStore("sittings").createIndex("content", "content");
  for (const name of ["editions", "own", "deleted", "done"] as const) database.createObjectStore(name);
};
