import { dirname, join } from "node:path";
import {
  type Bundle,
  type BundleFile,
  type Diagnostic,
  type Locale,
  languageOf,
  type Reading,
  readLocale,
  readScenario,
  readSource,
  type Scenario,
  toExcerpt,
} from "#scenario";
import type { Finding, Version } from "#session";

/** Turns the files of one scenario into what is sent to the page, reading again only what has changed. */
export type Versions = {
  /** At once: the scenario as it is now, with the translations as they were when they were last read. */
  readonly early: (files: Bundle) => Version;
  /** The whole, after each translation has been read against this scenario; lets other things happen in between. */
  readonly whole: (files: Bundle) => Generator<void, Version>;
};

type Read = { readonly text: string; readonly diagnostics: readonly Diagnostic[] };
type ReadLocale = Read & { readonly bytes: Uint8Array; readonly scenario: Scenario; readonly locale?: Locale };

/** `file` is the scenario as the author named it, `path` its whole path. */
export const createVersions = (file: string, path: string): Versions => {
  const known = new Map<string, ReadLocale>();
  let last: { readonly hash: string; readonly read: Read & Reading } | undefined;

  const readRoot = ({ root, files, hash }: Bundle): Read & Reading => {
    if (last?.hash !== hash) last = { hash, read: readOwn(findBytes(files, root), { file, last: last?.read }) };
    return last.read;
  };
  const named = (part: string): string => join(dirname(file), part);

  const toVersion = (bundle: Bundle): Version => {
    const { text, scenario, diagnostics, lines } = readRoot(bundle);
    const findings = toFindings(text, diagnostics);
    if (scenario === undefined) return { file, path, diagnostics: findings, lines };
    const parts = localesOf(bundle);
    const translations = parts.flatMap((part) => known.get(part.path) ?? []);
    return {
      file,
      path,
      lines,
      scenario,
      diagnostics: [...findings, ...translations.flatMap((own) => toFindings(own.text, own.diagnostics))],
      locales: translations.flatMap(({ locale }) => locale ?? []),
      localePaths: Object.fromEntries(parts.map((part) => [named(part.path), join(dirname(path), part.path)])),
    };
  };

  return {
    early: toVersion,
    whole: function* (bundle) {
      const { scenario } = readRoot(bundle);
      for (const part of localesOf(bundle)) {
        const before = known.get(part.path);
        if (scenario === undefined || (before?.scenario === scenario && isSame(before.bytes, part.bytes))) continue;
        yield;
        known.set(part.path, readPart(part, scenario, named(part.path)));
      }
      return toVersion(bundle);
    },
  };
};

const localesOf = ({ files }: Bundle): readonly BundleFile[] =>
  files.filter(({ path }) => languageOf(path) !== undefined);

const findBytes = (files: readonly BundleFile[], path: string): Uint8Array =>
  files.find((one) => one.path === path)?.bytes ?? new Uint8Array();

/** A text that hasn't changed isn't read again: only its translations may have. */
const readOwn = (
  bytes: Uint8Array,
  { file, last }: { readonly file: string; readonly last: (Read & Reading) | undefined },
): Read & Reading => {
  const read = readSource(bytes, file);
  if (read.kind === "unreadable") return { text: "", diagnostics: read.diagnostics, lines: {} };
  const { text } = read.source;
  return last !== undefined && last.text === text && text !== "" ? last : { text, ...readScenario(text, { file }) };
};

const readPart = ({ path, bytes }: BundleFile, scenario: Scenario, file: string): ReadLocale => {
  const read = readSource(bytes, file);
  if (read.kind === "unreadable") return { text: "", bytes, scenario, diagnostics: read.diagnostics };
  const { text } = read.source;
  return { text, bytes, scenario, ...readLocale(text, scenario, { file, language: languageOf(path) ?? "" }) };
};

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

const toFindings = (text: string, diagnostics: readonly Diagnostic[]): readonly Finding[] =>
  diagnostics.map((diagnostic) => {
    const excerpt = toExcerpt(text, diagnostic.span);
    return excerpt.line === "" ? diagnostic : { ...diagnostic, excerpt };
  });
