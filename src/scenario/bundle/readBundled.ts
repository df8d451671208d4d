import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Locale } from "../locale/locale.ts";
import { readLocale } from "../locale/readLocale.ts";
import { readScenario } from "../readScenario.ts";
import type { Sources } from "../report/toPieces.ts";
import type { Scenario } from "../scenario.ts";
import type { Bundle } from "./bundle.ts";
import { languageOf } from "./readBundle.ts";
import { readSource } from "./readSource.ts";

/** What the files of a bundle say: the scenario where its own file has no error, and each translation that has none. */
export type Bundled = {
  readonly scenario?: Scenario;
  readonly locales: readonly Locale[];
  /** Of all files that could be read, in the order of the files, the root's first. */
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files that have one, by the names that diagnostics carry. */
  readonly sources: Sources;
};

/** Reads a scenario with its translations; `prefix` is put before the names of files in diagnostics. */
export const readBundled = (bundle: Bundle, prefix = ""): Bundled => {
  const sources = new Map<string, string>();
  const texts = (path: string): { readonly text?: string; readonly diagnostics: readonly Diagnostic[] } => {
    const bytes = bundle.files.find((one) => one.path === path)?.bytes ?? new Uint8Array();
    const read = readSource(bytes, `${prefix}${path}`);
    if (read.kind === "unreadable") return read;
    sources.set(`${prefix}${path}`, read.source.text);
    return { text: read.source.text, diagnostics: [] };
  };
  const own = texts(bundle.root);
  if (own.text === undefined) return { locales: [], diagnostics: own.diagnostics, sources };
  const { scenario, diagnostics } = readScenario(own.text, { file: `${prefix}${bundle.root}` });
  if (scenario === undefined) return { locales: [], diagnostics, sources };
  const translations = bundle.files.flatMap(({ path }) => {
    const language = languageOf(path);
    if (language === undefined) return [];
    const { text, diagnostics: unreadable } = texts(path);
    return [
      text === undefined
        ? { diagnostics: unreadable }
        : readLocale(text, scenario, { file: `${prefix}${path}`, language }),
    ];
  });
  return {
    scenario,
    locales: translations.flatMap((reading) => ("locale" in reading ? (reading.locale ?? []) : [])),
    diagnostics: [...diagnostics, ...translations.flatMap((reading) => reading.diagnostics)],
    sources,
  };
};
