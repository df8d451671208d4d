import { encodeText, type TextFile } from "#base";
import { formatDiagnostics, migrateText } from "#scenario";
import { parseArguments } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { readTextFile } from "../../shared/reading/readInput.ts";
import { UsageError } from "../../shared/usageError.ts";

/** Rewrites a scenario file in the newest version of the format; exit code 1 when its version isn't known. */
export const migrate = async (args: readonly string[], console: Console): Promise<number> => {
  const { files } = parseArguments(args, { flags: [], options: [], lists: [] });
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new UsageError("One scenario file is to be migrated. Write: threshold migrate FILE");
  const { text: before, encoding } = readTextFile(file, console);
  const migrated = migrateText(before, file);
  if (migrated.kind === "refused") {
    console.complain(formatDiagnostics(migrated.diagnostics));
    return 1;
  }
  const { text, from, to } = migrated;
  if (from === to && text === before) {
    console.print(`${file} is in version ${to}, the newest, already; nothing was changed.\n`);
    return 0;
  }
  write(file, { text, encoding }, console);
  console.print(`${file} was in version ${from} and is in version ${to} now.\n`);
  return 0;
};

const write = (path: string, file: TextFile, console: Console): void => {
  try {
    console.writeFile(path, encodeText(file));
  } catch {
    throw new UsageError(`The file "${path}" can't be written.`);
  }
};
