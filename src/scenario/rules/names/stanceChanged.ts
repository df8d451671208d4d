import { stanceVariable } from "../../stanceNames.ts";
import { type Rule, rule } from "../rule.ts";

/** No effect changes a stance, which is drawn once for a whole run. */
export const stanceChanged: Rule = rule("stance-changed", ({ draft, uses }, report) => {
  const stances = new Map(
    draft.seats.flatMap(({ key, value }) =>
      value.stances === undefined ? [] : [[stanceVariable(key.value), key.value] as const],
    ),
  );
  for (const { kind, name, span } of uses) {
    const seat = kind === "variable" ? stances.get(name) : undefined;
    if (seat === undefined) continue;
    report(span, `"${name}" is the stance of the seat "${seat}", which is drawn once and doesn't change.`);
  }
});
