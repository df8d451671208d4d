import { didYouMean } from "#base";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import { firstOfEach } from "../looks/firstOfEach.ts";
import { type Rule, rule } from "../rule.ts";

/** A signal that some transition answers is raised somewhere; otherwise the transition is never taken. */
export const signalNeverRaised: Rule = rule("signal-never-raised", ({ signals }, report) => {
  const raised = new Set(signals.filter((use) => use.raised).map(({ name }) => name));
  for (const { name, span } of firstOfEach(signals.filter((use) => !use.raised))) {
    if (raised.has(name)) continue;
    const near = didYouMean(name, raised);
    report(span, `Nothing raises the signal "${name}".${toSuggestion(near)}`, {
      suggestion: near,
    });
  }
});
