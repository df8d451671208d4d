import type { Slug } from "../diagnostic/catalogue.ts";
import type { Problem, Span } from "../diagnostic/diagnostic.ts";

/** Reports a problem of the part of an expression between two offsets. */
export type ProblemAt = (
  place: Span,
  slug: Slug,
  message: string,
  suggestion?: string | undefined,
  respelling?: Problem["respelling"],
) => void;
