import type { StateDraft } from "../document/stateDraft.ts";
import type { Rule } from "./rule.ts";

/** A state is one thing: a window, an ending, or the states or regions inside it. */
export const conflictingStateKeys: Rule = ({ names, report }) => {
  for (const { id, span, draft } of names.states.values()) {
    if (draft === undefined) continue;
    const found = exclusive.filter((key) => draft[key] !== undefined);
    if (found.length < 2) continue;
    const listed = found.map((key) => `"${key}"`).join(" and ");
    report("conflicting-keys", span, `State "${id}" has ${listed}. A state has one of them.`);
  }
};

const exclusive: readonly (keyof StateDraft)[] = ["decide", "together", "chance", "ending", "states", "regions"];
