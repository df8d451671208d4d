import type { Artifact, Fix, Location, Log, Region, ReportingDescriptor, Result } from "sarif";
import { hashText } from "#base";
import { catalogue } from "../diagnostic/catalogue.ts";
import type { Diagnostic, Edit, Related, Span } from "../diagnostic/diagnostic.ts";

/**
 * The diagnostics as a SARIF 2.1.0 log, for code scanning and editors. Source: OASIS, "Static Analysis Results
 * Interchange Format (SARIF) Version 2.1.0", 2020. Columns are UTF-16 units, as ours are.
 */
export const toSarif = (diagnostics: readonly Diagnostic[], files: readonly string[]): string =>
  `${JSON.stringify(toLog(diagnostics, files), undefined, 2)}\n`;

/** The log as data; `files` are those that were looked at, also where nothing was found. */
const toLog = (diagnostics: readonly Diagnostic[], files: readonly string[]): Log => {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Threshold", rules: codes.map(toRule) } },
        columnKind: "utf16CodeUnits",
        artifacts: files.map((file): Artifact => ({ location: { uri: toUri(file) } })),
        results: withFingerprints(diagnostics.map((diagnostic) => toResult(diagnostic, codes))),
      },
    ],
  };
};

const toRule = (code: string): ReportingDescriptor => {
  const found = Object.entries(catalogue).find(([, entry]) => entry.code === code);
  if (found === undefined) return { id: code };
  const [name, { about, severity }] = found;
  return {
    id: code,
    name,
    shortDescription: { text: about },
    help: { text: `"threshold explain ${code}" says more.` },
    defaultConfiguration: { level: severity },
  };
};

const toResult = (diagnostic: Diagnostic, codes: readonly string[]): Result => {
  const { code, severity, message, file, related, fix } = diagnostic;
  const { span, line, column, endLine, endColumn } = diagnostic;
  const region = { ...toRegion({ span, line, column }), endLine, endColumn };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: message },
    locations: [toLocation(file, region)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((other, id) => toRelated(file, other, id)) }),
    ...(fix === undefined ? {} : { fixes: [toFix(file, fix)] }),
  };
};

/**
 * What a result is known by when its file has changed elsewhere: code, file and message, and which of several alike it is. The name is the one that GitHub's
 * code scanning reads.
 */
const withFingerprints = (results: readonly Result[]): Result[] => {
  const counts = new Map<string, number>();
  return results.map((result) => {
    const [location] = result.locations ?? [];
    const file = location?.physicalLocation?.artifactLocation?.uri ?? "";
    const hash = hashText([result.ruleId, file, result.message.text].join("\n"));
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return { ...result, partialFingerprints: { primaryLocationLineHash: `${hash}:${count}` } };
  });
};

const toLocation = (file: string, region: Region): Location => ({
  physicalLocation: { artifactLocation: { uri: toUri(file) }, region },
});

const toRelated = (file: string, related: Related, id: number): Location => ({
  id,
  message: { text: related.message },
  ...toLocation(file, toRegion(related)),
});

type Place = { readonly span: Span; readonly line: number; readonly column: number };

const toRegion = ({ span, line, column }: Place): Region => ({
  startLine: line,
  startColumn: column,
  charOffset: span.start,
  charLength: span.end - span.start,
});

const toFix = (file: string, edits: readonly Edit[]): Fix => ({
  artifactChanges: [
    {
      artifactLocation: { uri: toUri(file) },
      replacements: edits.map(({ span, text }) => ({
        deletedRegion: { charOffset: span.start, charLength: span.end - span.start },
        insertedContent: { text },
      })),
    },
  ],
});

/** A path as a URI reference: relative ones stay relative, so that the log fits any checkout. */
const toUri = (file: string): string => {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return `file://${path}`;
  return /^[A-Za-z]%3A\//.test(path) ? `file:///${path.replace("%3A", ":")}` : path;
};
