import { readFileSync, watch } from "node:fs";
import { basename, dirname } from "node:path";

/** An editor writes in several steps; what it does within this time is one save. */
const SETTLING_MS = 30;

/**
 * Calls back with a file's text whenever it has become another one. The folder is watched, not the file: many editors put a new file in the
 * place of the old one. While there is no file nothing is called. Gives back how to stop.
 */
export const watchFile = (path: string, start: string, onText: (text: string) => void): (() => void) => {
  let text = start;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const found = readIfThere(path);
    if (found === undefined || found === text) return;
    text = found;
    onText(text);
  };
  const watcher = watch(dirname(path), (_event, name) => {
    if (name !== null && name !== basename(path)) return;
    clearTimeout(timer);
    timer = setTimeout(look, SETTLING_MS);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
};

const readIfThere = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};
