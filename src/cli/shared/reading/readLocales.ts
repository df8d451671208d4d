import { didYouMean } from "#base";
import { formatDiagnostics, type Locale, languageOf, readLocale, readSource, type Scenario } from "#scenario";
import type { Console } from "../console/console.ts";
import { UsageError } from "../usageError.ts";
import { partPath, readBundleFile } from "./readInput.ts";

/** The translation of a scenario file into a language. Throws a UsageError where there is none, or one with errors. */
export const readLocaleOf = (scenarioPath: string, scenario: Scenario, language: string, console: Console): Locale => {
  const { files } = readBundleFile(scenarioPath, console);
  const found = files.find(({ path }) => languageOf(path) === language);
  if (found === undefined)
    throw new UsageError(
      whyNone(
        language,
        files.flatMap(({ path }) => languageOf(path) ?? []),
      ),
    );
  const file = partPath(scenarioPath, found.path);
  const read = readSource(found.bytes, file);
  const reading =
    read.kind === "text" ? readLocale(read.source.text, scenario, { file, language }) : { ...read, locale: undefined };
  if (reading.locale === undefined) throw new UsageError(formatDiagnostics(reading.diagnostics).trimEnd());
  return reading.locale;
};

const whyNone = (language: string, there: readonly string[]): string => {
  const near = didYouMean(language, there);
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  return `There is no translation "${language}"; there are ${there.length === 0 ? "none" : there.join(", ")}.${hint}`;
};
