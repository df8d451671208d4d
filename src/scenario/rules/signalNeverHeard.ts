import { didYouMean } from "#base";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import { firstOfEach } from "./firstOfEach.ts";
import type { Rule } from "./rule.ts";

/** A signal that is raised is answered by some transition; otherwise raising it does nothing. */
export const signalNeverHeard: Rule = ({ signals, report }) => {
  const heard = new Set(signals.filter((use) => !use.raised).map(({ name }) => name));
  for (const { name, span } of firstOfEach(signals.filter((use) => use.raised))) {
    if (heard.has(name)) continue;
    const near = didYouMean(name, heard);
    report("signal-never-heard", span, `No transition answers the signal "${name}".${toSuggestion(near)}`, {
      suggestion: near,
    });
  }
};
