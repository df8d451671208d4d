import type { Run } from "#replay";
import type { Scenario } from "#scenario/model";

/** What the library shows of a stored sitting. */
export type StoredSitting = {
  readonly id: string;
  readonly scenarioId: string;
  readonly scenarioTitle: string;
  readonly seat: string;
  readonly seatName: string;
  readonly ply: number;
  /** Milliseconds since 1970. */
  readonly updated: number;
  readonly ended: boolean;
  /** Seconds that each decision may take, where the decision clock is on. */
  readonly clockSeconds?: number;
};

export type LoadedSitting = { readonly sitting: StoredSitting; readonly run: Run; readonly scenario: Scenario };

/** Where sittings are kept. Rejects with an Error whose message is a sentence when the store fails. */
export type StoragePort = {
  /** Latest first. */
  readonly listSittings: () => Promise<readonly StoredSitting[]>;
  /** Undefined when there is none, or what is stored can't be read any more. */
  readonly loadSitting: (id: string) => Promise<LoadedSitting | undefined>;
  /** Done when the run is safely stored. */
  readonly saveSitting: (sitting: StoredSitting, run: Run) => Promise<void>;
  /** The scenario is kept under its rules' hash, so that its runs open even after it has changed. */
  readonly saveScenario: (hash: string, scenario: Scenario) => Promise<void>;
  readonly deleteSitting: (id: string) => Promise<void>;
};
