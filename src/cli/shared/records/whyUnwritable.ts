import { reasonOf } from "../files/whyUnwritable.ts";
import { UsageError } from "../usageError.ts";

/** A sentence for what went wrong while records were written to a folder or file; what isn't the disk's fault or the path's stays as it is. */
export const whyUnwritable = (path: string, error: unknown, more: string = KEPT): unknown => {
  const reason = reasonOf(error) ?? reasonOf(withCode(error)) ?? ownWords(error);
  if (reason === undefined || error instanceof UsageError) return error;
  return new UsageError(`The records can't be written to "${path}": ${reason}.${more}`);
};

const KEPT = " What was finished is kept; the same command writes the rest.";

/** DuckDB passes on the operating system's words, not its code. */
const withCode = (error: unknown): unknown => {
  if (!(error instanceof Error)) return undefined;
  const [, code] = WORDS.find(([words]) => words.test(error.message)) ?? [];
  return Object.assign(new Error(error.message), { code });
};

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|Disk quota exceeded/i, "ENOSPC"],
  [/Permission denied/i, "EACCES"],
  [/Read-only file system/i, "EROFS"],
  [/Not a directory/i, "ENOTDIR"],
  [/File name too long/i, "ENAMETOOLONG"],
];

const ownWords = (error: unknown): string | undefined =>
  error instanceof Error && (/^IO Error/.test(error.message) || "syscall" in error)
    ? error.message.split("\n")[0]?.replace(/\.$/, "")
    : undefined;
