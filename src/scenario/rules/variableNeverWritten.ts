import type { Rule } from "./rule.ts";

/** A variable changes somewhere; one that doesn't is a constant, which may be meant. */
export const variableNeverWritten: Rule = ({ draft, writes, report }) => {
  for (const { key } of draft.variables) {
    if (writes.has(key.value)) continue;
    report("variable-never-written", key.span, `No effect changes the variable "${key.value}".`);
  }
};
