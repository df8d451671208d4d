import type { Edit, Span } from "../../diagnostic/diagnostic.ts";

/** What an author may have slipped on, and the changes that would put it right. */
export type Candidate = {
  readonly span: Span;
  readonly message: string;
  readonly edits: readonly Edit[];
};

/** A line of a file that may be to blame. */
export type Line = {
  readonly text: string;
  readonly start: number;
  /** How many spaces it begins with. */
  readonly indent: number;
};

/** What one line may be suspected of, most likely first. `others` are the lines around it that hold something. */
export type Suspicion = (line: Line, others: readonly Line[]) => readonly Candidate[];

/** A change that puts something in. */
export const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
