import { failure, type Result } from "#base";
import type { Bundle, BundleFile } from "./bundle.ts";
import { createBundle } from "./createBundle.ts";

/** A scenario's folder, from which its files are read: on a disk, or among the files that were dropped on a page. */
export type BundleFolder = {
  /** The bytes of a file by its path below the folder; undefined where there is none. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** The names of what lies in a folder below it, in any order; none where there is no such folder. */
  readonly list: (path: string) => readonly string[];
};

/** The scenario of a root file with the translations beside it, or a sentence saying why it can't be read as a whole. */
export const readBundle = (root: string, folder: BundleFolder): Result<Bundle, string> => {
  const bytes = folder.read(root);
  if (bytes === undefined) return failure(`There is no file "${root}".`);
  const parts = folder
    .list(LOCALES)
    .filter(isLocaleName)
    .flatMap((name): BundleFile[] => {
      const path = `${LOCALES}/${name}`;
      const found = folder.read(path);
      return found === undefined ? [] : [{ path, bytes: found }];
    });
  return createBundle(root, [{ path: root, bytes }, ...parts]);
};

/** The folder of a scenario's translations, beside its own file. */
export const LOCALES = "locales";

const isLocaleName = (name: string): boolean => name.endsWith(".yaml");

/** The language of a translation, from its path in a bundle; undefined for any other file. */
export const languageOf = (path: string): string | undefined => {
  const [folder, name, ...more] = path.split("/");
  return folder === LOCALES && name !== undefined && more.length === 0 && isLocaleName(name)
    ? name.slice(0, -".yaml".length)
    : undefined;
};
