import type { CheckDraft } from "../document/draft.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A check asks one thing, and a run that is played names the ending it leads to. */
export const checkKeys: Rule = (context) => {
  for (const check of context.draft.checks) testCheck(check, context);
};

const testCheck = (check: CheckDraft, { report }: RuleContext): void => {
  const found = questions.filter((key) => check[key] !== undefined);
  if (found.length !== 1) {
    const listed = found.map((key) => `"${key}"`).join(" and ");
    const message =
      found.length === 0
        ? "A check has one of never, always, reaches and play."
        : `A check has one of ${listed}, not all.`;
    report("conflicting-keys", check.span, message);
  } else if (check.play !== undefined && check.ends === undefined) {
    report("missing-key", check.span, 'A check with "play" has no "ends".');
  } else if (check.play === undefined && check.ends !== undefined) {
    report("conflicting-keys", check.ends.span, '"ends" belongs to "play".');
  }
};

const questions = ["never", "always", "reaches", "play"] as const;
