import { reportUnknownUses } from "../looks/reportUnknownUses.ts";
import { type Rule, rule } from "../rule.ts";

/** A milestone stands beside a seat or a chart. */
export const unknownLane: Rule = rule("unknown-lane", (context, report) => {
  const { seats, charts } = context.names;
  reportUnknownUses(context, report, {
    kind: "lane",
    noun: "seat or chart",
    has: (name) => seats.has(name) || charts.has(name),
    names: () => [...seats, ...charts.keys()],
  });
});
