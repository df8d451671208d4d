import { dirname, join } from "node:path";
import {
  type Diagnostic,
  type LocaleReading,
  type Reading,
  readLocale,
  readScenario,
  type Scenario,
  toExcerpt,
} from "#scenario";
import type { Finding, Version } from "#session";
import { localeFolder, type ScenarioFiles } from "./scenarioFiles.ts";

/** Turns the files of one scenario into what the page is told, reading again only what has changed. */
export type Versions = {
  /** At once: the scenario as it is now, with the translations as they were when they were last read. */
  readonly early: (files: ScenarioFiles) => Version;
  /** The whole, after each translation has been read against this scenario; lets other things happen in between. */
  readonly whole: (files: ScenarioFiles) => Generator<void, Version>;
};

type ReadLocale = { readonly text: string; readonly scenario: Scenario; readonly reading: LocaleReading };

/** `file` is the scenario as the author named it, `path` its whole path. */
export const createVersions = (file: string, path: string): Versions => {
  const known = new Map<string, ReadLocale>();
  let last: { readonly text: string; readonly reading: Reading } | undefined;

  const readText = (text: string): Reading => {
    if (last?.text !== text) last = { text, reading: readScenario(text, { file }) };
    return last.reading;
  };
  const named = (language: string): string => join(dirname(file), "locales", `${language}.yaml`);

  const toVersion = ({ text, locales }: ScenarioFiles): Version => {
    const { scenario, diagnostics, lines } = readText(text);
    const findings = toFindings(text, diagnostics);
    if (scenario === undefined) return { file, path, diagnostics: findings, lines };
    const translations = locales.flatMap(({ language }) => known.get(language) ?? []);
    return {
      file,
      path,
      lines,
      scenario,
      diagnostics: [...findings, ...translations.flatMap((own) => toFindings(own.text, own.reading.diagnostics))],
      locales: translations.flatMap(({ reading }) => reading.locale ?? []),
      localePaths: Object.fromEntries(
        locales.map(({ language }) => [named(language), join(localeFolder(path), `${language}.yaml`)]),
      ),
    };
  };

  return {
    early: toVersion,
    whole: function* (files) {
      const { scenario } = readText(files.text);
      for (const { language, text } of files.locales) {
        const before = known.get(language);
        if (scenario === undefined || (before?.text === text && before.scenario === scenario)) continue;
        yield;
        const reading = readLocale(text, scenario, { file: named(language), language });
        known.set(language, { text, scenario, reading });
      }
      return toVersion(files);
    },
  };
};

const toFindings = (text: string, diagnostics: readonly Diagnostic[]): readonly Finding[] =>
  diagnostics.map((diagnostic) => {
    const excerpt = toExcerpt(text, diagnostic.span);
    return excerpt.line === "" ? diagnostic : { ...diagnostic, excerpt };
  });
