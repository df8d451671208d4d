import { existsSync, type FSWatcher, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Bundle, LOCALES } from "#scenario";

/** An editor writes in several steps; what it does within this time is one save. */
const SETTLING_MS = 30;

type Watched = {
  readonly start: Bundle;
  /** Undefined while there is no such file, as between two steps of an editor. */
  readonly read: () => Bundle | undefined;
  readonly onFiles: (files: Bundle) => void;
};

/**
 * Calls back with a scenario's files whenever one of them has become another one. The folders are watched, not the files: many editors put a new
 * file in place of the old one. While there is no scenario nothing is called. Gives back a function that stops it.
 */
export const watchScenario = (path: string, { start, read, onFiles }: Watched): (() => void) => {
  let { hash } = start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let locales: FSWatcher | undefined;
  const look = (): void => {
    const found = read();
    if (found === undefined || found.hash === hash) return;
    hash = found.hash;
    onFiles(found);
  };
  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLING_MS);
  };
  /** The folder of the translations may come and go. */
  const watchLocales = (): void => {
    locales?.close();
    const folder = join(dirname(path), LOCALES);
    locales = existsSync(folder) ? watch(folder, lookSoon) : undefined;
    locales?.on("error", () => locales?.close());
  };
  const own = watch(dirname(path), (_event, name) => {
    if (name === LOCALES) watchLocales();
    if (name === null || name === LOCALES || name === basename(path)) lookSoon();
  });
  watchLocales();
  return () => {
    clearTimeout(timer);
    own.close();
    locales?.close();
  };
};
