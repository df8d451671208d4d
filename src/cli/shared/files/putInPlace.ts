import { closeSync, fsyncSync, openSync, renameSync } from "node:fs";
import { dirname } from "node:path";

/** Puts a file that was written beside its place under its name: first its bytes are on the disk, then its name. Throws what the disk throws. */
export const putInPlace = (beside: string, path: string): void => {
  sync(beside, "r+");
  renameSync(beside, path);
  syncFolder(dirname(path));
};

const sync = (path: string, flags: "r" | "r+"): void => {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** What systems answer that can't open or sync a folder; there a name is as safe as they make it. */
const NO_FOLDERS: readonly string[] = ["EISDIR", "EPERM", "EACCES", "EINVAL", "EBADF", "ENOTSUP"];

const syncFolder = (folder: string): void => {
  try {
    sync(folder, "r");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && NO_FOLDERS.includes(String(error.code)))) throw error;
  }
};
