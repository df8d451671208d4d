import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { OutputFile } from "../console/console.ts";
import { nameBeside } from "./nameBeside.ts";

/**
 * A file that is written piece by piece and stands under its name once it is whole; until then, and where it fails, the name keeps
 * what it had. Folders that are missing are made; a link stays a link, and who may read the file stays as it was. Throws, as all that is done with it does, where that isn't possible.
 */
export const openWhole = (path: string): OutputFile => {
  mkdirSync(dirname(path), { recursive: true });
  const target = existsSync(path) ? realpathSync(path) : path;
  const own = statSync(target, { throwIfNoEntry: false });
  if (own?.isDirectory() === true) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  const beside = nameBeside(target);
  const file = openSync(beside, "w", own === undefined ? 0o666 : own.mode & 0o777);
  const drop = (): void => {
    rmSync(beside, { force: true });
  };
  return {
    append: (content) => {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      // A disk that is nearly full takes a part of them, and refuses the next.
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    close: () => {
      closeSync(file);
      try {
        renameSync(beside, target);
      } catch (error) {
        drop();
        throw error;
      }
    },
    abort: () => {
      closeSync(file);
      drop();
    },
  };
};
