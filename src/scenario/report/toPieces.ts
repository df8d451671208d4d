import type { Diagnostic, Severity, Span } from "../diagnostic/diagnostic.ts";
import { toExcerpt } from "./excerpt.ts";
import { type Piece, piece } from "./piece.ts";

/** The texts of the files that diagnostics are about, by the names that they carry. */
export type Sources = ReadonlyMap<string, string>;

/**
 * The diagnostics for people: `file:line:column: message [SCN301 unknown-seat]`, and below it the line with carets
 * under what is meant; related places follow in the same way. A file without a source gets no excerpt.
 */
export const toPieces = (diagnostics: readonly Diagnostic[], sources: Sources): readonly Piece[] =>
  diagnostics.flatMap((diagnostic) => [
    ...toHeadline(diagnostic),
    ...toPlaces(diagnostic, sources.get(diagnostic.file)),
  ]);

const toHeadline = ({ file, line, column, severity, message, code, slug }: Diagnostic): readonly Piece[] => [
  piece(`${file}:${line}:${column}:`, "place"),
  piece(" "),
  ...(severity === "error" ? [] : [piece(`${severity}: `, severity)]),
  piece(message),
  piece(` [${code} ${slug}]\n`, "faint"),
];

const toPlaces = (diagnostic: Diagnostic, source: string | undefined): readonly Piece[] => [
  ...toLines(diagnostic, diagnostic.severity, source),
  ...diagnostic.related.flatMap((related) => [
    piece(`  ${diagnostic.file}:${related.line}:${related.column}:`, "place"),
    piece(` ${related.message}\n`),
    ...toLines(related, "note", source),
  ]),
];

const GUTTER = 5;

const toLines = (
  { line, span }: { readonly line: number; readonly span: Span },
  severity: Severity,
  source: string | undefined,
): readonly Piece[] => {
  if (source === undefined) return [];
  const excerpt = toExcerpt(source, span);
  if (excerpt.line === "") return [];
  return [
    piece(`${String(line).padStart(GUTTER)} | `, "faint"),
    piece(`${excerpt.line}\n`),
    piece(`${" ".repeat(Math.max(GUTTER, String(line).length))} | `, "faint"),
    piece(`${excerpt.carets}\n`, severity),
  ];
};

/** The same without tones, for where there are none. */
export const toText = (diagnostics: readonly Diagnostic[], sources: Sources): string =>
  toPieces(diagnostics, sources)
    .map(({ text }) => text)
    .join("");
