import type { Edit } from "../diagnostic/diagnostic.ts";

/** The text with the edits, which are in the order of the file and don't overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let at = 0;
  let result = "";
  for (const { span, text: insert } of edits) {
    result += text.slice(at, span.start) + insert;
    at = span.end;
  }
  return result + text.slice(at);
};
