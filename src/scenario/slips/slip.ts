import type { Edit, Problem } from "../diagnostic/diagnostic.ts";

/** What is to blame for errors: the sentences about it, and the changes under which they go away, in the order of the file. */
export type Slip = {
  readonly problems: readonly Problem[];
  readonly edits: readonly Edit[];
};
