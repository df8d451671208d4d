import { reportRepeats } from "../looks/reportRepeats.ts";
import { type Rule, rule } from "../rule.ts";

/** Units, zones and routes have ids of their own, since map items name all three. */
export const mapIdTaken: Rule = rule("map-id-taken", (context, report) => {
  const { units, zones, routes } = context.draft.map ?? { units: [], zones: [], routes: [] };
  const names = [...units, ...zones, ...routes].map(({ key }) => key);
  const message = (id: string): string => `The id "${id}" is taken. Units, zones and routes share one set of ids.`;
  reportRepeats(names, message, report);
});
