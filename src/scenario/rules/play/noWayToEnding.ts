import { brokenWays, reachFrom } from "../looks/stateGraph.ts";
import { type Rule, rule } from "../rule.ts";

/** Some ending can be reached from where the charts start. A misspelt name may be the reason why none can. */
export const noWayToEnding: Rule = rule("no-way-to-ending", (context, report) => {
  const { names, isReported } = context;
  if (isReported(...brokenWays)) return;
  const endings = [...names.states.values()].filter(({ draft }) => draft?.ending !== undefined);
  const [first] = endings;
  if (first === undefined) return;
  const reached = reachFrom(names.charts.values(), context);
  if (endings.some((ending) => reached.has(ending))) return;
  const message = "No ending can be reached from where the charts start, so no run can end.";
  report(first.span, message);
});
