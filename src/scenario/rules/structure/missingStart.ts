import { hasStatesInside, startersOf } from "../looks/startersOf.ts";
import { type Rule, rule } from "../rule.ts";

/** A chart, region or state with states inside has a start, and nothing else has one. */
export const missingStart: Rule = rule("missing-start", ({ names }, report) => {
  for (const entry of startersOf(names)) {
    const { id, span, start, children } = entry;
    if (start === undefined && hasStatesInside(entry)) {
      const inside = [...children.keys()].join(", ");
      report(span, `State "${id}" has states inside and no "start". It can start in ${inside}.`);
    } else if (start !== undefined && !hasStatesInside(entry)) {
      report(start.span, `State "${id}" has a "start" and no "states".`);
    }
  }
});
