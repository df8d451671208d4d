import type { StateEntry } from "../../names/stateEntry.ts";
import { brokenWays, reachFrom } from "../looks/stateGraph.ts";
import { type Rule, rule } from "../rule.ts";

/**
 * Every state can be reached from the start of its chart. States to which no transition leads are another rule's;
 * here are those that only lead to each other.
 */
export const stateOutOfReach: Rule = rule("state-out-of-reach", (context, report) => {
  const { names, targets, isReported } = context;
  if (isReported(...brokenWays)) return;
  const states = [...names.states.values()];
  const blamed = states.filter(({ path, kind }) => kind === "state" && !targets.has(path));
  const reached = reachFrom(names.charts.values(), context);
  const elsewhere = reachFrom(
    blamed.filter((state) => !reached.has(state)),
    context,
  );
  const isOpen = (state: StateEntry): boolean => reached.has(state) || elsewhere.has(state);
  for (const state of states) {
    // That no ending can be reached is reported already.
    if (state.draft?.ending !== undefined && isReported("no-way-to-ending")) continue;
    if (isOpen(state) || state.parent === undefined || !isOpen(state.parent)) continue;
    const message = `State "${state.id}" can't be reached: only states that can't be reached themselves lead to it.`;
    report(state.span, message);
  }
});
