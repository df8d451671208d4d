import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { createReporter, type Reporter } from "../diagnostic/reporter.ts";
import { toDiagnostics } from "../diagnostic/toDiagnostics.ts";
import { TooManyProblems } from "../diagnostic/tooManyProblems.ts";
import type { Scenario } from "../scenario.ts";
import { language as languageShape } from "../shape/language.ts";
import { createReader, type Reader } from "../shape/reader.ts";
import type { Attempt } from "../slips/attempt.ts";
import { readAroundSlips } from "../slips/readAroundSlips.ts";
import { clockDomains } from "../text/clockDomains.ts";
import { parseYaml } from "../yaml/parseYaml.ts";
import type { YamlMap, YamlScalar } from "../yaml/yamlNode.ts";
import { checkText } from "./checkText.ts";
import { collectTexts, type TranslatedText } from "./collectTexts.ts";
import type { Locale } from "./locale.ts";
import { textsOf } from "./mapTexts.ts";
import { toTextTree } from "./textTree.ts";

/** What reading a translation gives: the locale exactly when no diagnostic is an error. */
export type LocaleReading = {
  readonly locale?: Locale;
  readonly diagnostics: readonly Diagnostic[];
  /** How many of the scenario's texts are translated. */
  readonly coverage: { readonly translated: number; readonly texts: number };
};

export type LocaleFile = {
  /** The name that diagnostics carry. */
  readonly file?: string;
  /** The language that the file's name promises. */
  readonly language?: string;
};

/**
 * Reads a translation of a scenario and says everything that is wrong with it, sorted by position. Never throws,
 * whatever the text. A text that isn't translated is not a mistake; it only counts in the coverage.
 */
export const readLocale = (text: string, scenario: Scenario, options: LocaleFile = {}): LocaleReading => {
  const originals = textsOf(scenario);
  const task = { scenario, originals, promised: options.language };
  const { found, problems } = readAroundSlips(text, (changed) => tryReading({ ...task, text: changed }));
  const { locale } = found;
  const diagnostics = toDiagnostics(problems, text, options.file ?? "locale.yaml");
  const isSound = locale !== undefined && diagnostics.every(({ severity }) => severity !== "error");
  const translated = locale === undefined ? 0 : Object.keys(locale.texts).length;
  const coverage = { translated, texts: originals.size };
  return isSound ? { locale, diagnostics, coverage } : { diagnostics, coverage };
};

type Task = {
  readonly text: string;
  readonly scenario: Scenario;
  readonly originals: ReadonlyMap<string, string>;
  readonly promised: string | undefined;
};

type Whole = { readonly locale?: Locale; readonly prose: readonly YamlScalar[] };

const tryReading = (task: Task): Whole & Attempt => {
  const reporter = createReporter();
  return { ...readWhole(task, reporter), problems: reporter.problems() };
};

const readWhole = (task: Task, reporter: Reporter): Whole => {
  try {
    return readText(task, reporter);
  } catch (error) {
    if (error instanceof TooManyProblems) return { prose: [] };
    throw error;
  }
};

const readText = (task: Task, reporter: Reporter): Whole => {
  const { text, originals } = task;
  const root = parseYaml(text, reporter.report)?.root;
  if (root === undefined) return { prose: [] };
  const reader = createReader(text, reporter);
  if (root.kind !== "map") {
    reporter.report("wrong-type", root.span, "A translation is a map with the keys of its scenario.");
    return { prose: [] };
  }
  const language = readLanguage(root, task, reader);
  const rest = { ...root, entries: root.entries.filter(({ key }) => key.text !== "language") };
  const found = collectTexts(rest, toTextTree(originals.keys()), { kind: "file", span: root.span }, reader);
  checkTexts(found, task, language, reader);
  const locale = { language, texts: Object.fromEntries(found.map(({ path, scalar }) => [path, scalar.text])) };
  return { locale, prose: found.map(({ scalar }) => scalar) };
};

const readLanguage = (root: YamlMap, { scenario, promised }: Task, reader: Reader): string => {
  const { report } = reader.reporter;
  const entry = root.entries.find(({ key }) => key.text === "language");
  if (entry === undefined) {
    if (root.hasGap !== true) report("missing-key", { start: 0, end: 0 }, 'The translation has no "language".');
    return scenario.language;
  }
  const { key, value } = entry;
  const language = languageShape().read(value, reader, { kind: "key", key: key.text, span: key.span });
  if (promised !== undefined && language !== promised)
    report("locale-language", value.span, `The file is named for "${promised}", but its language is "${language}".`);
  else if (language === scenario.language)
    report("locale-language", value.span, `The scenario itself is in "${language}".`);
  return language;
};

/** The titles of sources are taken as they are, here as in the scenario. */
const checkTexts = (found: readonly TranslatedText[], task: Task, language: string, reader: Reader): void => {
  const { scenario, originals, text: source } = task;
  const { report } = reader.reporter;
  const domainOf = (name: string) =>
    scenario.variables.find((variable) => variable.id === name) ?? clockDomains.get(name);
  for (const text of found) {
    if (text.path.startsWith("sources.")) continue;
    checkText(text, { source, original: originals.get(text.path) ?? "", language, domainOf, report });
  }
};
