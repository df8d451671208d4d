import type { Diagnostic } from "../diagnostic/diagnostic.ts";

/**
 * The diagnostics as a JSON array of `{ code, slug, severity, message, file, line, column, endLine, endColumn, related,
 * fix? }`, for programs. Lines and columns count from 1, columns in UTF-16 units; the edits of a fix are character
 * offsets, the end not included.
 */
export const toJson = (diagnostics: readonly Diagnostic[]): string =>
  `${JSON.stringify(diagnostics.map(toPlain), undefined, 2)}\n`;

const toPlain = ({ span: _span, suggestion: _suggestion, related, fix, ...diagnostic }: Diagnostic) => ({
  ...diagnostic,
  related: related.map(({ message, line, column }) => ({ message, file: diagnostic.file, line, column })),
  ...(fix === undefined ? {} : { fix: fix.map(({ span, text }) => ({ ...span, text })) }),
});
