import type { Wording } from "#engine";
import type { Run } from "#replay";
import type { Locale, Scenario } from "#scenario/model";
import type { Edition } from "./storage/edition.ts";
import type { StoragePort } from "./storage/storagePort.ts";

export type SittingOptions = {
  readonly id: string;
  /** As its author wrote it: that is what is stored. */
  readonly scenario: Scenario;
  /** What is stored with it: the scenario with all its translations, and the files that they were read from. The scenario alone without it. */
  readonly edition?: Edition;
  /** The language it is played in; the scenario's own without it. */
  readonly locale?: Locale | undefined;
  /** The words that aren't the scenario's; English without it. */
  readonly wording?: Wording;
  /** The seat that the person takes. */
  readonly seat: string;
  /** A new run's seed; the caller draws it. */
  readonly seed: number;
  /** Other seats that people at the same screen take, and "white_cell" where someone sits as the White Cell. */
  readonly people?: readonly string[];
  /** Named policies of other seats; the others play by their options' own weights. */
  readonly policies?: Readonly<Record<string, string>>;
  /** A run to go on with, instead of a new one. */
  readonly run?: Run;
  /** Seconds that each decision may take; without it as long as one likes. */
  readonly clockSeconds?: number;
  readonly storage: Pick<StoragePort, "saveSitting" | "isLasting">;
  readonly environment: SittingEnvironment;
};

/** What a sitting needs of the world, handed in. */
export type SittingEnvironment = {
  /** Milliseconds since some moment, counted by a clock that no one sets: for how long something takes. */
  readonly now: () => number;
  /** Milliseconds since 1970: for dates alone. */
  readonly date: () => number;
  /** Calls back once after so many milliseconds; gives back a function that cancels it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
};
