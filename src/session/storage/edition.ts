import type { BundleJson, Locale, Scenario } from "#scenario/model";

/** A scenario with its translations, as it stood when it was read. */
export type Edition = {
  /** Which files it was read from: their hash. Equal only where every rule and every word is. */
  readonly content: string;
  readonly scenario: Scenario;
  readonly locales: readonly Locale[];
  /** The files themselves, where a reader opened them. */
  readonly bundle?: BundleJson;
};

/** What the library shows of a scenario that the reader opened from a file. */
export type OwnScenario = {
  readonly id: string;
  /** The edition it was opened in last. */
  readonly content: string;
  /** When that was, in milliseconds since 1970. */
  readonly opened: number;
};
