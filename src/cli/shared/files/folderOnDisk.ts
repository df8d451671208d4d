import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { BundleFolder } from "#scenario";

/**
 * A scenario's folder on a disk, and nothing outside it: a link that leads elsewhere isn't followed. Throws, with the operating system's code, what
 * keeps a file that is there from being read.
 */
export const folderOnDisk = (folder: string): BundleFolder => ({
  read: (path) => {
    const whole = join(folder, path);
    if (statSync(whole, { throwIfNoEntry: false }) === undefined) return undefined;
    if (!isInside(whole, folder))
      throw Object.assign(new Error(`${whole} leads out of ${folder}`), { code: "OUTSIDE" });
    return readFileSync(whole);
  },
  list: (path) => {
    const whole = join(folder, path);
    return statSync(whole, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(whole).sort() : [];
  },
});

const isInside = (path: string, folder: string): boolean => {
  const real = realpathSync(folder === "" ? "." : folder);
  return realpathSync(path).startsWith(real.endsWith(sep) ? real : `${real}${sep}`);
};
