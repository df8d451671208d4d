import { UsageError } from "../usageError.ts";

/** A sentence for what went wrong while records were written; anything that isn't the disk's or the folder's fault as it is. */
export const whyUnwritable = (folder: string, error: unknown): Error => {
  if (!(error instanceof Error)) return new Error(String(error));
  const reason = reasonOf(error);
  if (reason === undefined) return error;
  return new UsageError(
    `The records can't be written to "${folder}": ${reason}. What was finished is kept; the same command writes the rest.`,
  );
};

const reasonOf = (error: Error): string | undefined => {
  const code = "code" in error ? String(error.code) : "";
  const found = REASONS.find(({ codes, said }) => codes.includes(code) || said.test(error.message));
  if (found !== undefined) return found.reason;
  return code !== "" || /^IO Error/.test(error.message) ? (error.message.split("\n")[0] ?? code) : undefined;
};

/** By Node's codes, and by what DuckDB passes on from the operating system. */
const REASONS: readonly { readonly codes: readonly string[]; readonly said: RegExp; readonly reason: string }[] = [
  { codes: ["ENOSPC", "EDQUOT"], said: /No space left|Disk quota/i, reason: "the disk is full" },
  {
    codes: ["EACCES", "EPERM", "EROFS"],
    said: /Permission denied|Read-only file system/i,
    reason: "it may not be written to by you",
  },
  {
    codes: ["ENOTDIR", "EEXIST"],
    said: /Not a directory/i,
    reason: "a file stands where a folder is needed",
  },
];
