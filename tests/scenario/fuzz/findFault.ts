import { catalogue, type Diagnostic, type Reading, readScenario, toText } from "#scenario";

const codes: ReadonlySet<string> = new Set(Object.values(catalogue).map(({ code }) => code));

/**
 * What is wrong with how a text was read, whatever the text; undefined when all is well. A rejected file has an error,
 * every diagnostic has a code of the catalogue, a sentence and a place in the file, and the report can be printed.
 */
export const findFault = (text: string, read: (text: string) => Sound = readScenario): string | undefined => {
  const { scenario, locale, diagnostics } = read(text);
  const isRejected = diagnostics.some(({ severity }) => severity === "error");
  if ((scenario === undefined && locale === undefined) !== isRejected) return "A file is rejected without an error.";
  const file = diagnostics[0]?.file ?? "";
  const shown = toText(diagnostics, new Map([[file, text]]));
  if (shown.split("\n").some((line) => line.length > 1000)) return "A line of the report is very long.";
  return diagnostics.map((diagnostic) => findFaultIn(diagnostic, text)).find((fault) => fault !== undefined);
};

/** A reading of a scenario or of a translation. */
type Sound = Pick<Reading, "diagnostics"> & { readonly scenario?: object; readonly locale?: object };

const findFaultIn = (diagnostic: Diagnostic, text: string): string | undefined => {
  const { code, message, span, line, column, endLine, endColumn } = diagnostic;
  if (!codes.has(code)) return `There is no code ${code}.`;
  if (!/^[^a-z].*[.?]$/s.test(message)) return `This isn't a sentence: ${message}`;
  if (span.start < 0 || span.end < span.start || span.end > text.length + 1) return `${code} is outside the file.`;
  if (offsetOf(text, line, column) !== span.start) return `${code} has another line and column than its offset.`;
  const isOrdered = endLine > line || (endLine === line && endColumn >= column);
  return isOrdered ? undefined : `${code} ends before it starts.`;
};

const offsetOf = (text: string, line: number, column: number): number => {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
};
