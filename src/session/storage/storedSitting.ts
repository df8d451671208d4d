import type { Ending } from "#scenario/model";

/** What the library shows of a stored sitting. */
export type StoredSitting = {
  readonly id: string;
  readonly scenarioId: string;
  /** Its scenario was opened from a file: none of the library has its id for that. */
  readonly isOwn?: true;
  readonly scenarioTitle: string;
  readonly seat: string;
  readonly seatName: string;
  readonly ply: number;
  /** Milliseconds since 1970. */
  readonly updated: number;
  readonly ended: boolean;
  /** How it ended; its title in the language in which it was played. */
  readonly ending?: { readonly title: string; readonly kind: Ending["kind"]; readonly language: string };
  /** Seconds that each decision may take, where the decision clock is on. */
  readonly clockSeconds?: number;
};
