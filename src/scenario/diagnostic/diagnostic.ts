import type { Slug } from "./catalogue.ts";

/** A stretch of the file: character offsets, the end not included. */
export type Span = { readonly start: number; readonly end: number };

/** An error keeps the scenario from being played, a warning is likely a mistake, a note is worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Another place that explains a diagnostic. Lines and columns count from 1, columns in UTF-16 units. */
export type Related = {
  readonly message: string;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
};

/** A change of a file: the text that takes the place of a span. */
export type Edit = { readonly span: Span; readonly text: string };

/** Something wrong with an author's file, where it is and what would be right. */
export type Diagnostic = {
  /** Stands for ever: `SCN301`. */
  readonly code: string;
  /** The code's readable twin: `unknown-seat`. */
  readonly slug: string;
  readonly severity: Severity;
  /** One or two sentences in the words of the format. */
  readonly message: string;
  readonly span: Span;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly related: readonly Related[];
  /** What may replace the text of the span. */
  readonly suggestion?: string;
  /** Changes that fix it for certain, in the order of the file. */
  readonly fix?: readonly Edit[];
};

/** A name that can only be another one misspelt. */
export type Respelling = { readonly from: string; readonly to: string };

/** A diagnostic before its line and column are computed. */
export type Problem = {
  readonly slug: Slug;
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
  readonly suggestion?: string | undefined;
  readonly respelling?: Respelling | undefined;
  /** Changes that put it right, in the order of the file. */
  readonly edits?: readonly Edit[] | undefined;
};
