import { encodeText } from "#base";
import { formatDiagnostics, migrateText } from "#scenario";
import type { Command } from "../../shared/arguments/command.ts";
import { type Arguments, onlyFile } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { rewriteFile } from "../../shared/files/writeOutput.ts";
import { readTextFile } from "../../shared/reading/readInput.ts";

/** Rewrites a scenario file in the newest version of the format; exit code 1 when its version isn't known. */
const run = async ({ files }: Arguments, console: Console): Promise<number> => {
  const file = onlyFile({ files }, "Name one scenario file. Write: threshold migrate FILE");
  const { text: before, encoding } = readTextFile(file, console);
  const migrated = migrateText(before, file);
  if (migrated.kind === "refused") {
    console.complain(formatDiagnostics(migrated.diagnostics));
    return 1;
  }
  const { text, from, to } = migrated;
  if (from === to && text === before) {
    console.print(`${file} is already in version ${to}, the newest; nothing was changed.\n`);
    return 0;
  }
  rewriteFile(console, file, encodeText({ text, encoding }));
  console.print(`${file} was in version ${from} and is now in version ${to}.\n`);
  return 0;
};

export const migrate: Command = {
  name: "migrate",
  takes: "FILE",
  does: "update a scenario file to the newest version of the format",
  options: [],
  run,
};
