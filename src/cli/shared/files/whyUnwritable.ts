import { UsageError } from "../usageError.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "the folder doesn't exist",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "a part of its path is a file",
  EISDIR: "it is a folder",
  EACCES: "you aren't allowed to write it",
  EPERM: "you aren't allowed to write it",
  EROFS: "you aren't allowed to write it",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EIO: "the disk failed",
  EFBIG: "it is too large",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "it is a link that leads back to itself",
  EBUSY: "something else is using it",
  ETXTBSY: "something else is using it",
  ENXIO: "nothing reads from it",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
};

/** Why a file or folder couldn't be written, where the operating system's code says so. */
export const reasonOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error ? REASONS[String(error.code)] : undefined;

/** The message for a file that couldn't be written. */
export const whyUnwritable = (path: string, error: unknown): UsageError => {
  const code = reasonOf(error);
  return new UsageError(`The file "${path}" can't be written${code === undefined ? "" : `: ${code}`}.`);
};

/** A sentence for what the operating system refuses; undefined for any other error. */
export const whatSystemSays = (error: unknown): string | undefined => {
  const reason = reasonOf(error);
  if (reason === undefined) return undefined;
  const path = error instanceof Error && "path" in error ? `"${String(error.path)}"` : "What is printed";
  return `${path} can't be written: ${reason}.`;
};
