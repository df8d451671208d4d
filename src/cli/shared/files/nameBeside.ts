import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";

/**
 * A name for a file that isn't whole yet, in the folder where it will stand; no one else writes to it, not even on another machine
 * with the same folder. Engines that read all files of a folder leave out those that begin with a dot.
 */
export const nameBeside = (path: string): string => join(dirname(path), `.${basename(path)}.${randomUUID()}.new`);
