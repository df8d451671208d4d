import { type Diagnostic, readScenario, type Scenario, toText } from "#scenario";
import type { Console } from "../console/console.ts";
import { UsageError } from "../usageError.ts";

export type ReadFile = {
  readonly scenario: Scenario | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly report: string;
};

/** A scenario file, read and checked. Throws a UsageError where there is no such file. */
const readScenarioFile = (path: string, console: Console): ReadFile => {
  const text = readText(path, console);
  const { scenario, diagnostics } = readScenario(text, { file: path });
  return { scenario, diagnostics, report: toText(diagnostics, new Map([[path, text]])) };
};

/** The text of a file. Throws a UsageError that names it where it can't be read. */
export const readText = (path: string, console: Console): string => {
  try {
    return console.readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "for an unknown reason";
    throw new UsageError(`The file "${path}" can't be read: ${REASONS[code] ?? code}.`);
  }
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is none",
  ENOTDIR: "there is none",
  EISDIR: "it is a folder",
  EACCES: "it may not be read by you",
};

/** A scenario that can be played, or undefined after its problems were printed. */
export const readPlayable = (path: string, console: Console): Scenario | undefined => {
  const { scenario, report } = readScenarioFile(path, console);
  if (scenario === undefined) console.complain(report);
  return scenario;
};
