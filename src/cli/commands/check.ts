import { type Diagnostic, formatDiagnostics } from "#scenario";
import type { Console } from "../console.ts";
import { parseArguments } from "../parseArguments.ts";
import { readScenarioFile } from "../readInput.ts";
import { readLocales } from "../readLocales.ts";
import { UsageError } from "../usageError.ts";

/** Prints every diagnostic of the files and of their translations; exit code 1 when one is an error. */
export const check = async (args: readonly string[], console: Console): Promise<number> => {
  const { files } = parseArguments(args, { flags: [], options: [], lists: [] });
  if (files.length === 0) throw new UsageError("Which scenario file is to be checked? Write: threshold check FILE…");
  const errors = files.map((file) => checkFile(file, console));
  return errors.some((count) => count > 0) ? 1 : 0;
};

/** How many errors there are in one scenario and its translations. */
const checkFile = (file: string, console: Console): number => {
  const { scenario, diagnostics } = readScenarioFile(file, console);
  const locales = scenario === undefined ? [] : readLocales(file, scenario, console);
  printReport(file, diagnostics, "", console);
  const own = scenario?.checks.length ?? 0;
  if (own > 0) console.print(`  ${own} checks of its own; "threshold test ${file}" tries them\n`);
  for (const { path, coverage, ...locale } of locales)
    printReport(path, locale.diagnostics, `; ${coverage.translated} of ${coverage.texts} texts translated`, console);
  return [diagnostics, ...locales.map((locale) => locale.diagnostics)].flat().filter(isError).length;
};

const isError = ({ severity }: Diagnostic): boolean => severity === "error";

const printReport = (path: string, diagnostics: readonly Diagnostic[], more: string, console: Console): void => {
  const counted = (severity: string): number => diagnostics.filter((one) => one.severity === severity).length;
  console.print(formatDiagnostics(diagnostics));
  console.print(
    `${path}: ${counted("error")} errors, ${counted("warning")} warnings, ${counted("note")} notes${more}\n`,
  );
};
