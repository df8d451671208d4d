import type { Diagnostic } from "./diagnostic.ts";

/**
 * The diagnostics as text, one a line: `file:line:column: message [SCN301 unknown-seat]`. What isn't an error says so
 * before the message; related places follow, indented. Ends with a line break unless there is nothing to say.
 */
export const formatDiagnostics = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .flatMap(toLines)
    .map((line) => `${line}\n`)
    .join("");

const toLines = (diagnostic: Diagnostic): readonly string[] => {
  const { file, line, column, severity, message, code, slug } = diagnostic;
  const prefix = severity === "error" ? "" : `${severity}: `;
  return [
    `${file}:${line}:${column}: ${prefix}${message} [${code} ${slug}]`,
    ...diagnostic.related.map((related) => `  ${file}:${related.line}:${related.column}: ${related.message}`),
  ];
};
