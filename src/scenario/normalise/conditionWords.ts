import type { ConditionSource } from "../shape/raw.ts";

/** An expression as it's written; of a map the stretch of the file, on one line. */
export const conditionWords = (written: ConditionSource, file: string): string =>
  written.kind === "scalar"
    ? written.text
    : file.slice(written.span.start, written.span.end).trim().replace(/\s+/g, " ");
