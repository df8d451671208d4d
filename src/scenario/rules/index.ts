import type { Rule } from "./rule.ts";

/** Every rule, in the order of the codes. */
export const rules: readonly Rule[] = [];
