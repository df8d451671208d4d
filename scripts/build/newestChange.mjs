import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The time of the latest change to a file or to anything in a folder, in milliseconds; 0 where there is nothing. A folder's own
 * time counts too, so that a deleted file is a change.
 * @param {string} path
 * @returns {number}
 */
const newestChange = (path) => {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), status.mtimeMs);
};

/**
 * Whether a built file is there and no source has changed since.
 * @param {string} built
 * @param {readonly string[]} sources files and folders
 * @returns {boolean}
 */
export const isFresh = (built, sources) => {
  const builtAt = newestChange(built);
  return builtAt > 0 && sources.every((source) => newestChange(source) <= builtAt);
};
