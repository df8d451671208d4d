import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { createReporter, type Report } from "../diagnostic/reporter.ts";
import { toDiagnostics } from "../diagnostic/toDiagnostics.ts";
import { TooManyProblems } from "../diagnostic/tooManyProblems.ts";
import { findVersion, reportVersion } from "../yaml/checkVersion.ts";
import { nothingBroken } from "../yaml/gaps.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import type { Migration } from "./migration.ts";
import { migrations } from "./migrations.ts";

/** What migrating gives: the new text and both versions, or why the file's version can't be read or isn't known. */
export type Migrated =
  | { readonly kind: "migrated"; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] };

/** Brings the text of a scenario file to the newest version, step by step. Never throws, whatever the text. */
export const migrateText = (text: string, file: string, steps: readonly Migration[] = migrations): Migrated => {
  const reporter = createReporter();
  const to = Math.max(...steps.map((step) => step.from));
  const from = versionOf(text, to, reporter.report);
  if (from === undefined) return { kind: "refused", diagnostics: toDiagnostics(reporter.problems(), text, file) };
  const newer = steps.filter((step) => step.from >= from);
  return { kind: "migrated", text: newer.reduce((older, { migrate }) => migrate(older), text), from, to };
};

const versionOf = (text: string, newest: number, report: Report): number | undefined => {
  try {
    return readVersion(text, newest, report);
  } catch (error) {
    if (error instanceof TooManyProblems) return undefined;
    throw error;
  }
};

const readVersion = (text: string, newest: number, report: Report): number | undefined => {
  const file = parseYaml(text, report);
  if (file === undefined || file.broken !== nothingBroken) return undefined;
  const version = findVersion(file.root);
  if (version === undefined) {
    report("missing-key", { start: 0, end: 0 }, 'The file has no "threshold", the number of the format\'s version.');
    return undefined;
  }
  const number = Number(version.text);
  if (number >= 1 && number <= newest) return number;
  reportVersion(version, newest, report);
  return undefined;
};
