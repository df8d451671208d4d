import { didYouMean } from "#base";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import { firstOfEach } from "../looks/firstOfEach.ts";
import { type Rule, rule } from "../rule.ts";

/** A signal that is raised is answered by some transition; otherwise raising it does nothing. */
export const signalNeverHeard: Rule = rule("signal-never-heard", ({ signals }, report) => {
  const heard = new Set(signals.filter((use) => !use.raised).map(({ name }) => name));
  for (const { name, span } of firstOfEach(signals.filter((use) => use.raised))) {
    if (heard.has(name)) continue;
    const near = didYouMean(name, heard);
    report(span, `No transition answers the signal "${name}".${toSuggestion(near)}`, {
      suggestion: near,
    });
  }
});
