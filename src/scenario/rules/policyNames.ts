import { didYouMean } from "#base";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { Entries, Name } from "../document/draft.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { optionsOf } from "./windowsOf.ts";

/** A policy names windows and options that its seat has, and initiatives of that seat. */
export const policyNames: Rule = (context) => {
  for (const { value: policy } of context.draft.policies) {
    for (const { key: seat, value: windows } of policy.others) {
      if (!context.names.seats.has(seat.value)) continue;
      for (const window of windows) checkWindow(seat.value, window.key, window.value, context);
    }
  }
};

const checkWindow = (seat: string, window: Name, options: Entries<YamlScalar>, context: RuleContext): void => {
  const windows = optionsOf(context.names).filter((asked) => asked.seat === seat);
  const known = windowOptions(seat, window.value, windows, context);
  if (known === undefined) {
    const near = didYouMean(window.value, ["initiatives", ...windows.map(({ path }) => path)]);
    const message = `Seat "${seat}" has no window "${window.value}".${toSuggestion(near)}`;
    context.report("unknown-window", window.span, message, { suggestion: near });
    return;
  }
  const isInitiative = window.value === "initiatives";
  for (const { key } of options) {
    if (known.includes(key.value)) continue;
    const near = didYouMean(key.value, known);
    const what = isInitiative ? `Seat "${seat}" has no initiative` : `Window "${window.value}" has no option`;
    const slug = isInitiative ? "unknown-initiative" : "unknown-option";
    context.report(slug, key.span, `${what} "${key.value}".${toSuggestion(near)}`, { suggestion: near });
  }
};

const windowOptions = (
  seat: string,
  window: string,
  windows: ReturnType<typeof optionsOf>,
  { names }: RuleContext,
): readonly string[] | undefined => {
  if (window === "initiatives") {
    return [...names.initiatives].filter(([, initiative]) => initiative.seat === seat).map(([id]) => id);
  }
  return windows.find(({ path }) => path === window)?.options.map(({ key }) => key.value);
};
