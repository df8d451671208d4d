import { type Rule, rule } from "../rule.ts";

/** Of an ending that differs by seat the last is for all seats that are left, and it is the only one without `seen_by`. */
export const endingForAll: Rule = rule("ending-for-all", ({ names }, report) => {
  for (const { draft } of names.states.values()) {
    const { ending = [] } = draft ?? {};
    const last = ending.at(-1);
    if (last === undefined) continue;
    if (last.seenBy !== undefined)
      report(last.span, `The last text of an ending is for all seats that are left, so it has no "seen_by".`);
    for (const { span, seenBy } of ending.slice(0, -1)) {
      if (seenBy === undefined)
        report(span, `Only the last text of an ending is for all seats. This one needs a "seen_by".`);
    }
  }
});
