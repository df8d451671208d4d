import { encodeText, type TextFile } from "#base";
import {
  applyFixes,
  type Bundle,
  type BundleFile,
  checkFolder,
  checkLocaleName,
  type Diagnostic,
  type Fixed,
  LOCALES,
  languageOf,
  readLocale,
  readScenario,
  readSource,
  type Scenario,
  toGithub,
  toJson,
  toPieces,
  toSarif,
} from "#scenario";
import type { Command } from "../../shared/arguments/command.ts";
import type { Option } from "../../shared/arguments/option.ts";
import { type Arguments, givenValue } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { partPath, readBundleFile } from "../../shared/reading/readInput.ts";
import { UsageError } from "../../shared/usageError.ts";
import { printFixed } from "./printFixed.ts";
import { toSummary } from "./toSummary.ts";

/** One file that was looked at; `more` is what its summary says besides. */
export type Checked = {
  readonly path: string;
  readonly source: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly more: string;
};

const FORMATS = ["text", "json", "sarif", "github"] as const;

type Format = (typeof FORMATS)[number];

const OPTIONS: readonly Option[] = [
  {
    name: "format",
    value: "text|json|sarif|github",
    does: "for people, for programs, for code scanning or for GitHub's workflows",
    standard: "text",
  },
  { name: "strict", does: "exit with code 1 for warnings too" },
  { name: "fix", does: "fix what has only one possible correction, and list what was fixed" },
];

/**
 * Says everything that is wrong with scenario files and their translations, in the order of the files. Exit code 1 when
 * something is an error, and with `--strict` also for a warning.
 */
const run = async ({ files, flags, options }: Arguments, console: Console): Promise<number> => {
  const format = toFormat(givenValue({ options }, "format"));
  if (files.length === 0) throw new UsageError("Name the scenario files to check. Write: threshold check FILE…");
  const bundles = files.map((path) => ({ path, bundle: readBundleFile(path, console) }));
  const look: Look = { console, isFixing: flags.has("fix"), isProgramReading: format !== "text" };
  const checked = bundles.flatMap(({ path, bundle }) => checkBundle(path, bundle, look));
  printReport(format, checked, console);
  const fails = (severity: string): boolean => severity === "error" || (flags.has("strict") && severity === "warning");
  return checked.some(({ diagnostics }) => diagnostics.some(({ severity }) => fails(severity))) ? 1 : 0;
};

export const check: Command = {
  name: "check",
  takes: "FILE…",
  does: "report everything that is wrong with scenario files and their translations",
  options: OPTIONS,
  run,
};

const toFormat = (text: string): Format => {
  const format = FORMATS.find((name) => name === text);
  if (format === undefined) throw new UsageError(`There is no format "${text}"; there are ${FORMATS.join(", ")}.`);
  return format;
};

type Look = { readonly console: Console; readonly isFixing: boolean; readonly isProgramReading: boolean };

/** A scenario and, where it is sound, its translations. */
const checkBundle = (path: string, { root, files }: Bundle, look: Look): readonly Checked[] => {
  const [own] = files.filter((file) => file.path === root);
  const locales = files.filter((file) => languageOf(file.path) !== undefined);
  if (own === undefined) return [];
  const { checked, reading } = checkFile(
    { path, bytes: own.bytes },
    (text) => readScenario(text, { file: path }),
    look,
  );
  const scenario = reading?.scenario;
  if (scenario === undefined) {
    const waiting = locales.length === 0 ? "" : "; its translations are checked once it has no errors";
    return [{ ...checked, more: `${checked.more}${waiting}` }];
  }
  const count = scenario.checks.length;
  const more = count === 0 ? "" : `\n  ${count} checks of its own; "threshold test ${path}" runs them`;
  const misplaced = checkFolder({ path, text: checked.source, id: scenario.id });
  return [
    { ...checked, diagnostics: [...checked.diagnostics, ...misplaced], more: `${checked.more}${more}` },
    ...locales.map((file) => checkLocale(path, file, { scenario, look })),
    ...misnamedLocales(path, look.console),
  ];
};

const misnamedLocales = (scenarioPath: string, console: Console): readonly Checked[] => {
  const folder = partPath(scenarioPath, LOCALES);
  return console.listFiles(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    const diagnostics = checkLocaleName(path);
    return diagnostics.length === 0 ? [] : [{ path, source: "", diagnostics, more: "" }];
  });
};

const checkLocale = (
  scenarioPath: string,
  { path: part, bytes }: BundleFile,
  { scenario, look }: { readonly scenario: Scenario; readonly look: Look },
): Checked => {
  const path = partPath(scenarioPath, part);
  const options = { file: path, language: languageOf(part) ?? "" };
  const { checked, reading } = checkFile({ path, bytes }, (text) => readLocale(text, scenario, options), look);
  const texts =
    reading === undefined ? "" : `; ${reading.coverage.translated} of ${reading.coverage.texts} texts translated`;
  return { ...checked, more: `${checked.more}${texts}` };
};

/** One file, fixed first where that is asked for; what isn't text is left as it is. */
const checkFile = <Reading extends { readonly diagnostics: readonly Diagnostic[] }>(
  { path, bytes }: BundleFile,
  read: (text: string) => Reading,
  look: Look,
): { readonly checked: Checked; readonly reading?: Reading } => {
  const file = readSource(bytes, path);
  if (file.kind === "text") return checkText(path, file.source, { read, look });
  return { checked: { path, source: "", diagnostics: file.diagnostics, more: "" } };
};

const checkText = <Reading extends { readonly diagnostics: readonly Diagnostic[] }>(
  path: string,
  { text: source, encoding }: TextFile,
  { read, look }: { readonly read: (text: string) => Reading; readonly look: Look },
): { readonly checked: Checked; readonly reading: Reading } => {
  const unfixed = (): Fixed<Reading> => ({ text: source, reading: read(source), mended: [] });
  const { text, reading, mended } = look.isFixing ? applyFixes(source, read) : unfixed();
  if (mended.length > 0) {
    look.console.writeFile(path, encodeText({ text, encoding }));
    printFixed(mended, look.isProgramReading ? look.console.complain : look.console.print);
  }
  const more = mended.length === 0 ? "" : `; ${mended.length} fixed`;
  return { checked: { path, source: text, diagnostics: reading.diagnostics, more }, reading };
};

const printReport = (format: Format, checked: readonly Checked[], console: Console): void => {
  const diagnostics = checked.flatMap((file) => file.diagnostics);
  if (format === "json") console.print(toJson(diagnostics));
  else if (format === "github") console.print(toGithub(diagnostics));
  else if (format === "sarif") {
    const paths = checked.map(({ path }) => path);
    console.print(toSarif(diagnostics, paths));
  } else {
    const sources = new Map(checked.map(({ path, source }) => [path, source]));
    for (const file of checked) console.show([...toPieces(file.diagnostics, sources), ...toSummary(file)]);
  }
};
