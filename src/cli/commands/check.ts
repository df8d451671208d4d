import type { Console } from "../console.ts";
import { parseArguments } from "../parseArguments.ts";
import { readScenarioFile } from "../readInput.ts";
import { UsageError } from "../usageError.ts";

/** Prints every diagnostic of the files; exit code 1 when one is an error. */
export const check = async (args: readonly string[], console: Console): Promise<number> => {
  const { files } = parseArguments(args, { flags: [], options: [], lists: [] });
  if (files.length === 0) throw new UsageError("Which scenario file is to be checked? Write: threshold check FILE…");
  let errors = 0;
  for (const file of files) {
    const { diagnostics, report } = readScenarioFile(file, console);
    const counted = (severity: string): number => diagnostics.filter((one) => one.severity === severity).length;
    errors += counted("error");
    if (report !== "") console.print(report.endsWith("\n") ? report : `${report}\n`);
    console.print(`${file}: ${counted("error")} errors, ${counted("warning")} warnings, ${counted("note")} notes\n`);
  }
  return errors > 0 ? 1 : 0;
};
