import { brokenWays, reachFrom, targetsFrom } from "../looks/stateGraph.ts";
import { chartWithEndings, innermost, withWayOn } from "../looks/wayOn.ts";
import { type Rule, rule } from "../rule.ts";

/**
 * Where one chart alone has the endings, each of its states has a way on to one of them. Only the states where the
 * way is lost are reported, not those behind them.
 */
export const noWayOn: Rule = rule("no-way-on", (context, report) => {
  if (context.isReported("always-for-ever", ...brokenWays)) return;
  const found = chartWithEndings(context);
  if (found === undefined) return;
  const { chart, own } = found;
  const reached = reachFrom(context.names.charts.values(), context);
  const hopeful = withWayOn([chart, ...own], (state) => targetsFrom(state, context));
  const lost = new Set(own.filter((state) => reached.has(state) && state.children.size === 0 && !hopeful.has(state)));
  const before = own.filter((state) => !lost.has(state)).flatMap((state) => [...targetsFrom(state, context), state]);
  const firstInside = new Set([chart, ...before].flatMap(innermost));
  for (const state of lost) {
    if (!firstInside.has(state)) continue;
    report(state.span, `No ending can be reached from state "${state.id}".`);
  }
});
