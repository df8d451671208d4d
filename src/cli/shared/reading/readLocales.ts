import { didYouMean } from "#base";
import { formatDiagnostics, type Locale, type LocaleReading, readLocale, type Scenario } from "#scenario";
import type { Console } from "../console/console.ts";
import { UsageError } from "../usageError.ts";
import { readText } from "./readInput.ts";

export type ReadLocaleFile = LocaleReading & { readonly language: string; readonly path: string };

/** Every translation beside a scenario file, read and checked. */
const readLocales = (scenarioPath: string, scenario: Scenario, console: Console): readonly ReadLocaleFile[] =>
  findLocales(scenarioPath, console).map(({ language, path }) => ({
    language,
    path,
    ...readLocale(readText(path, console), scenario, { file: path, language }),
  }));

/** The translations beside a scenario file: their languages and where they are. */
export const findLocales = (
  scenarioPath: string,
  console: Console,
): readonly { readonly language: string; readonly path: string }[] => {
  const folder = localeFolder(scenarioPath);
  return languagesIn(folder, console).map((language) => ({ language, path: `${folder}/${language}.yaml` }));
};

/** The translation of a scenario file into a language. Throws a UsageError where there is none, or one with errors. */
export const readLocaleOf = (scenarioPath: string, scenario: Scenario, language: string, console: Console): Locale => {
  const all = readLocales(scenarioPath, scenario, console);
  const found = all.find((one) => one.language === language);
  if (found === undefined) {
    const there = all.map((one) => one.language);
    const near = didYouMean(language, there);
    const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
    throw new UsageError(
      `There is no translation "${language}"; there are ${there.length === 0 ? "none" : there.join(", ")}.${hint}`,
    );
  }
  if (found.locale === undefined) throw new UsageError(formatDiagnostics(found.diagnostics).trimEnd());
  return found.locale;
};

const localeFolder = (scenarioPath: string): string => `${scenarioPath.replace(/[^/\\]*$/, "")}locales`;

const languagesIn = (folder: string, console: Console): readonly string[] =>
  console.listFiles(folder).flatMap((name) => (name.endsWith(".yaml") ? name.slice(0, -".yaml".length) : []));
