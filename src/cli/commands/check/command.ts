import {
  applyFixes,
  type Diagnostic,
  type Fixed,
  readLocale,
  readScenario,
  toGithub,
  toJson,
  toPieces,
  toSarif,
} from "#scenario";
import { parseArguments } from "../../shared/arguments/parseArguments.ts";
import type { Console } from "../../shared/console/console.ts";
import { readText } from "../../shared/reading/readInput.ts";
import { findLocales } from "../../shared/reading/readLocales.ts";
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

/**
 * Says everything that is wrong with scenario files and their translations, in the order of the files. Exit code 1 when
 * something is an error, and with `--strict` also for a warning.
 */
export const check = async (args: readonly string[], console: Console): Promise<number> => {
  const { files, flags, options } = parseArguments(args, { flags: ["strict", "fix"], options: ["format"], lists: [] });
  const format = toFormat(options.get("format") ?? "text");
  if (files.length === 0) throw new UsageError("Which scenario file is to be checked? Write: threshold check FILE…");
  const texts = files.map((path) => ({ path, source: readText(path, console) }));
  const look: Look = { console, isFixing: flags.has("fix"), isProgramReading: format !== "text" };
  const checked = texts.flatMap((file) => checkFile(file, look));
  printReport(format, checked, console);
  const fails = (severity: string): boolean => severity === "error" || (flags.has("strict") && severity === "warning");
  return checked.some(({ diagnostics }) => diagnostics.some(({ severity }) => fails(severity))) ? 1 : 0;
};

const toFormat = (text: string): Format => {
  const format = FORMATS.find((name) => name === text);
  if (format === undefined) throw new UsageError(`There is no format "${text}"; there are ${FORMATS.join(", ")}.`);
  return format;
};

type Look = { readonly console: Console; readonly isFixing: boolean; readonly isProgramReading: boolean };

/** A scenario and, where it is sound, its translations. */
const checkFile = (file: Pick<Checked, "path" | "source">, look: Look): readonly Checked[] => {
  const { path } = file;
  const { checked, reading } = checkText(file, (text) => readScenario(text, { file: path }), look);
  const { scenario } = reading;
  const found = findLocales(path, look.console);
  if (scenario === undefined) {
    const waiting = found.length === 0 ? "" : "; its translations are checked when it has no error";
    return [{ ...checked, more: `${checked.more}${waiting}` }];
  }
  const locales = found.map((locale) => {
    const source = readText(locale.path, look.console);
    const options = { file: locale.path, language: locale.language };
    const read = checkText({ path: locale.path, source }, (text) => readLocale(text, scenario, options), look);
    const { translated, texts } = read.reading.coverage;
    return { ...read.checked, more: `${read.checked.more}; ${translated} of ${texts} texts translated` };
  });
  const own = scenario.checks.length;
  const more = own === 0 ? "" : `\n  ${own} checks of its own; "threshold test ${path}" tries them`;
  return [{ ...checked, more: `${checked.more}${more}` }, ...locales];
};

/** One file, mended first where that is asked for. */
const checkText = <Reading extends { readonly diagnostics: readonly Diagnostic[] }>(
  { path, source }: Pick<Checked, "path" | "source">,
  read: (text: string) => Reading,
  { console, isFixing, isProgramReading }: Look,
): { readonly checked: Checked; readonly reading: Reading } => {
  const unfixed = (): Fixed<Reading> => ({ text: source, reading: read(source), mended: [] });
  const { text, reading, mended } = isFixing ? applyFixes(source, read) : unfixed();
  if (mended.length > 0) {
    console.writeFile(path, text);
    printFixed(mended, isProgramReading ? console.complain : console.print);
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
