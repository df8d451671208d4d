import { closeSync, existsSync, mkdirSync, openSync, realpathSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { OutputFile } from "../console/console.ts";
import { isStream } from "./isStream.ts";
import { nameBeside } from "./nameBeside.ts";
import { putInPlace } from "./putInPlace.ts";

/**
 * A file that is written piece by piece and stands under its name once it is whole and on the disk; until then, and where it fails, the
 * name keeps what it had. Folders that are missing are made; a link stays a link, and who may read the file stays as it was. What can't
 * be replaced, a device or a pipe, takes each piece at once. Throws, as all that is done with it does, where that isn't possible.
 */
export const openWhole = (path: string): OutputFile => (isStream(path) ? openStream(path) : openBeside(path));

const openBeside = (path: string): OutputFile => {
  mkdirSync(dirname(path), { recursive: true });
  const target = existsSync(path) ? realpathSync(path) : path;
  const own = statSync(target, { throwIfNoEntry: false });
  if (own?.isDirectory() === true) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
  const beside = nameBeside(target);
  const file = openSync(beside, "w", own === undefined ? 0o666 : own.mode & 0o777);
  const drop = (): void => rmSync(beside, { force: true });
  return {
    append: (content) => writeAll(file, content),
    close: () => {
      try {
        closeSync(file);
        putInPlace(beside, target);
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

const openStream = (path: string): OutputFile => {
  const file = openSync(path, "a");
  const close = (): void => closeSync(file);
  return { append: (content) => writeAll(file, content), close, abort: close };
};

/** A disk that is nearly full takes a part of the bytes, and refuses the next. */
const writeAll = (file: number, content: string | Uint8Array): void => {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
};
