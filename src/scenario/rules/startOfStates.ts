import { didYouMean } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { StateEntry } from "../names/stateEntry.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A chart, region or state with states inside starts in one of them, and nothing else has a start. */
export const startOfStates: Rule = (context) => {
  const { charts, states } = context.names;
  for (const entry of [...charts.values(), ...states.values()]) checkStart(entry, context);
};

const checkStart = (entry: StateEntry, { report }: RuleContext): void => {
  const { draft, start, children, id, span } = entry;
  const hasStates = draft === undefined || draft.states !== undefined;
  if (start === undefined && hasStates) {
    const names = [...children.keys()].join(", ");
    report("missing-start", span, `State "${id}" has states inside and no "start". It can start in ${names}.`);
  } else if (start !== undefined && !hasStates) {
    report("missing-start", start.span, `State "${id}" has a "start" and no "states".`);
  } else if (start !== undefined && start.value !== "" && !children.has(start.value)) {
    reportUnknown(entry, start, report);
  }
};

const reportUnknown = (
  { id, children }: StateEntry,
  start: NonNullable<StateEntry["start"]>,
  report: RuleContext["report"],
): void => {
  const near = didYouMean(start.value, children.keys());
  const message = `"${id}" starts in "${start.value}", which isn't one of its states.${toSuggestion(near)}`;
  report("unknown-start", start.span, message, { suggestion: near, respelling: respell(start.value, children.keys()) });
};
