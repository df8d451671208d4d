import { existsSync, type FSWatcher, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { localeFolder, readScenarioFiles, type ScenarioFiles } from "./scenarioFiles.ts";

/** An editor writes in several steps; what it does within this time is one save. */
const SETTLING_MS = 30;

/**
 * Calls back with a scenario's files whenever one of them has become another one. The folders are watched, not the files: many editors put a new
 * file in the place of the old one. While there is no scenario nothing is called. Gives back how to stop.
 */
export const watchScenario = (
  path: string,
  start: ScenarioFiles,
  onFiles: (files: ScenarioFiles) => void,
): (() => void) => {
  let files = start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let locales: FSWatcher | undefined;
  const look = (): void => {
    const found = readScenarioFiles(path);
    if (found === undefined || isDeepStrictEqual(found, files)) return;
    files = found;
    onFiles(found);
  };
  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLING_MS);
  };
  /** The folder of the translations may come and go. */
  const watchLocales = (): void => {
    locales?.close();
    const folder = localeFolder(path);
    locales = existsSync(folder) ? watch(folder, lookSoon) : undefined;
    locales?.on("error", () => locales?.close());
  };
  const own = watch(dirname(path), (_event, name) => {
    if (name === "locales") watchLocales();
    if (name === null || name === "locales" || name === basename(path)) lookSoon();
  });
  watchLocales();
  return () => {
    clearTimeout(timer);
    own.close();
    locales?.close();
  };
};
