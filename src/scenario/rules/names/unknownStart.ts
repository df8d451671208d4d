import { didYouMean } from "#base";
import { respell } from "../../diagnostic/respell.ts";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import { hasStatesInside, startersOf } from "../looks/startersOf.ts";
import { type Rule, rule } from "../rule.ts";

/** A chart, region or state with states inside starts in one of them. */
export const unknownStart: Rule = rule("unknown-start", ({ names }, report) => {
  for (const entry of startersOf(names)) {
    const { id, start, children } = entry;
    if (start === undefined || start.value === "" || !hasStatesInside(entry) || children.has(start.value)) continue;
    const near = didYouMean(start.value, children.keys());
    const message = `"${id}" starts in "${start.value}", which isn't one of its states.${toSuggestion(near)}`;
    report(start.span, message, { suggestion: near, respelling: respell(start.value, children.keys()) });
  }
});
