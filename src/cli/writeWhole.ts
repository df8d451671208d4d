import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { nameBeside } from "./nameBeside.ts";

/**
 * Writes a file whole or not at all: beside it first, then over it in one step, so that a full disk or a power cut
 * leaves the old one. Folders that are missing are made. A link stays a link, and who may read the file stays as it was.
 */
export const writeWhole = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const target = existsSync(path) ? realpathSync(path) : path;
  const beside = nameBeside(target);
  try {
    writeFileSync(beside, text, existsSync(target) ? { mode: statSync(target).mode & 0o777 } : {});
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};
