import { failure, type Result, success } from "#base";
import type { Bundle, BundleFile } from "./bundle.ts";
import { hashFiles } from "./hashFiles.ts";
import { bundleLimits } from "./limits.ts";
import { whyOutside } from "./whyOutside.ts";

/** The bundle of a root file and its parts, in whatever order they come, or a sentence saying why they make none. */
export const createBundle = (root: string, files: readonly BundleFile[]): Result<Bundle, string> => {
  const sorted = files.toSorted((one, other) => comparePaths(one.path, other.path));
  const problem = whyNone(root, sorted);
  return problem === undefined ? success({ root, files: sorted, hash: hashFiles(root, sorted) }) : failure(problem);
};

/** By UTF-16 units, so that the order is the same in every language. */
const comparePaths = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const whyNone = (root: string, files: readonly BundleFile[]): string | undefined => {
  const { files: most, fileBytes, bytes: mostBytes } = bundleLimits;
  if (files.length > most) return `The scenario has ${files.length} files; at most ${most} are read.`;
  for (const { path, bytes } of files) {
    const why = whyOutside(path);
    if (why !== undefined) return `The path "${path.slice(0, bundleLimits.path)}" can't be used: ${why}.`;
    if (bytes.length > fileBytes) return `The file "${path}" is larger than ${fileBytes / 1_000_000} MB.`;
  }
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes)
    return `The files of the scenario are larger than ${mostBytes / 1_000_000} MB together.`;
  const twice = findTwice(files);
  if (twice !== undefined) return `Two files have the path "${twice}", or paths that differ only in capitals.`;
  return files.some(({ path }) => path === root) ? undefined : `The scenario's own file "${root}" is missing.`;
};

/** On many machines `Ja.yaml` and `ja.yaml` are one file, and so are two spellings of one letter. */
const findTwice = (files: readonly BundleFile[]): string | undefined => {
  const seen = new Set<string>();
  for (const { path } of files) {
    const name = path.normalize("NFC").toLowerCase();
    if (seen.has(name)) return path;
    seen.add(name);
  }
  return undefined;
};
