import type { StoreApi } from "zustand/vanilla";
import type { Program } from "#engine";
import type { Diagnostic, Excerpt } from "#scenario";
import type { Locale, Scenario } from "#scenario/model";
import type { Sitting } from "../sitting.ts";

/** A diagnostic with the line that it is about; without one where that is empty. */
export type Finding = Diagnostic & { readonly excerpt?: Excerpt };

/** An author's file as it was saved last. Plain JSON: it comes from the server that watches the file. */
export type Version = {
  /** As the author named it. */
  readonly file: string;
  /** The whole path, where an editor may be asked to open it. */
  readonly path: string;
  readonly diagnostics: readonly Finding[];
  /** Absent when a diagnostic of the scenario's own file is an error. */
  readonly scenario?: Scenario;
  /** The translations beside the file that have no error. */
  readonly locales?: readonly Locale[];
  /** The whole paths of the translations, by the names that diagnostics give them. */
  readonly localePaths?: Readonly<Record<string, string>>;
  /** Where each state is declared: its line, from 1, by its path. */
  readonly lines: Readonly<Record<string, number>>;
  /** Why the file couldn't be read at all. */
  readonly unread?: string;
};

export type PreviewState = {
  /** The newest version, played or not. */
  readonly version?: Version;
  /** Plays the newest version that has no errors. */
  readonly sitting?: Sitting;
  /** What the sitting plays, in the language in which it is played. */
  readonly scenario?: Scenario;
  readonly program?: Program;
  readonly seat?: string;
  /** Why the newest version isn't at the ply where the one before it was. */
  readonly stopped?: string;
};

/** A scenario that is played while it is written. */
export type Preview = {
  readonly store: StoreApi<PreviewState>;
  /** Plays a new version from the start to the ply where the last one stood. */
  readonly show: (version: Version) => void;
  /** Starts again in another seat. */
  readonly takeSeat: (seat: string) => void;
  readonly startAgain: () => void;
  readonly dispose: () => void;
};
