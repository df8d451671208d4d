import { statSync } from "node:fs";
import { resolve } from "node:path";

/** Where the system keeps what isn't kept as files: devices, and the open files of a process such as `/dev/stdout`. */
const SYSTEM = /^\/(?:dev|proc)\//;

/** Whether what stands under a path takes what is written to it and can't be replaced: a device, a pipe, a socket. */
export const isStream = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return false;
  return !found.isFile() || SYSTEM.test(resolve(path));
};
