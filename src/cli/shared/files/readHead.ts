import { closeSync, openSync, readSync, statSync } from "node:fs";
import { isStream } from "./isStream.ts";

const MOST_BYTES = 65_536;

/** The beginning of the file that stands under a path; undefined where nothing stands there that could be replaced. */
export const readHead = (path: string): string | undefined => {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true || isStream(path)) return undefined;
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(MOST_BYTES);
    return bytes.toString("utf8", 0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
};
