import { catalogue } from "./catalogue.ts";
import type { Diagnostic, Edit, Problem, Related, Span } from "./diagnostic.ts";
import { createLineIndex, type LineColumn } from "./lineIndex.ts";

type Where = (offset: number) => LineColumn;

/** The problems with lines and columns, sorted by position and then by code, each once. */
export const toDiagnostics = (problems: readonly Problem[], text: string, file: string): readonly Diagnostic[] => {
  const where = createLineIndex(text);
  const diagnostics = problems.map((problem) => toDiagnostic(problem, { text, file, where }));
  return withoutRepeats(diagnostics.toSorted(byPosition));
};

type File = { readonly text: string; readonly file: string; readonly where: Where };

const toDiagnostic = (problem: Problem, { text, file, where }: File): Diagnostic => {
  const { code, severity } = catalogue[problem.slug];
  const start = where(problem.span.start);
  const end = where(problem.span.end);
  const fix = toFix(problem, text);
  return {
    code,
    slug: problem.slug,
    severity,
    message: problem.message,
    span: problem.span,
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    related: (problem.related ?? []).map((related) => toRelated(related, where)),
    ...(problem.suggestion === undefined ? {} : { suggestion: problem.suggestion }),
    ...(fix === undefined ? {} : { fix }),
  };
};

/** Only where the file has the very name there, alone or in quotes: a name put together in another way isn't touched. */
const toFix = ({ respelling, span, edits }: Problem, text: string): readonly Edit[] | undefined => {
  if (edits !== undefined) return edits;
  if (respelling === undefined) return undefined;
  const { from, to } = respelling;
  const written = text.slice(span.start, span.end);
  if (written === from) return [{ span, text: to }];
  const isQuoted = written === `"${from}"` || written === `'${from}'`;
  return isQuoted ? [{ span: { start: span.start + 1, end: span.end - 1 }, text: to }] : undefined;
};

const toRelated = (related: { readonly message: string; readonly span: Span }, where: Where): Related => ({
  message: related.message,
  span: related.span,
  ...where(related.span.start),
});

const byPosition = (a: Diagnostic, b: Diagnostic): number =>
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  compareTexts(a.code, b.code) ||
  compareTexts(a.message, b.message);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const withoutRepeats = (sorted: readonly Diagnostic[]): readonly Diagnostic[] =>
  sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return before === undefined || byPosition(before, diagnostic) !== 0;
  });
