import type { Run } from "#replay";
import type { Edition, OwnScenario } from "./edition.ts";
import type { StoredSitting } from "./storedSitting.ts";

/** A sitting as it is kept: what is listed of it, its record, and the rules and words that it is played by. */
export type KeptSitting = { readonly sitting: StoredSitting; readonly run: Run; readonly edition: Edition };

/** The result of a save. */
export type Saved =
  | { readonly kind: "saved" }
  /** A different line had been stored since this page read it last; both are kept, the other line as a variation. */
  | { readonly kind: "merged"; readonly run: Run }
  /** The sitting was deleted, here or in another tab, and stays so. */
  | { readonly kind: "deleted" };

/** Where sittings are kept. Rejects when the store fails. */
export type StoragePort = {
  /** Whether it outlasts the page. */
  readonly isLasting: boolean;
  /** Latest first. */
  readonly listSittings: () => Promise<readonly StoredSitting[]>;
  /** Undefined when there is none, or what is stored can't be read any more. */
  readonly loadSitting: (id: string) => Promise<KeptSitting | undefined>;
  /** Done when run, rules and words are safely stored, all or none. */
  readonly saveSitting: (kept: KeptSitting) => Promise<Saved>;
  /** Adds the translations that have come since the edition was kept. Nothing is kept of one that no sitting is played by. */
  readonly completeEdition: (edition: Edition) => Promise<void>;
  readonly deleteSitting: (id: string) => Promise<void>;
  /** Latest first. */
  readonly listOwn: () => Promise<readonly OwnScenario[]>;
  readonly loadOwn: (id: string) => Promise<Edition | undefined>;
  /** Takes the place of an earlier version of the same id. Sittings of that one keep what they are played by. */
  readonly saveOwn: (own: OwnScenario, edition: Edition) => Promise<void>;
  readonly deleteOwn: (id: string) => Promise<void>;
};
