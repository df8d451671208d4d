import type { Entries } from "../../document/name.ts";
import type { DecideDraft, OptionDraft } from "../../document/windowDraft.ts";
import { decidesOf, togethersOf } from "../looks/windowsOf.ts";
import { type Rule, type RuleReport, rule } from "../rule.ts";

/** Where several options are taken, what follows stands on the window; where one is taken, on the options. */
export const optionLeadsOn: Rule = rule("option-leads-on", (context, report) => {
  for (const { decide } of decidesOf(context.names)) checkDecide(decide, report);
  for (const { together } of togethersOf(context.names)) {
    for (const { value } of together.others)
      checkOptions(value.options, 'What follows is written under "resolve".', report);
  }
});

const checkDecide = ({ choose, options, takes }: DecideDraft, report: RuleReport): void => {
  const { low, high } = choose?.value ?? { low: 1, high: 1 };
  if (low !== 1 || high !== 1) {
    checkOptions(options, 'Where several are chosen, it belongs to "decide".', report);
  } else if (takes !== undefined) {
    const message = 'Where one is chosen, "takes" belongs to the options.';
    report(takes.span, message);
  }
};

const checkOptions = (options: Entries<OptionDraft>, where: string, report: RuleReport): void => {
  for (const { key, value } of options) {
    if (value.to !== undefined) {
      report(value.to.span, `Option "${key.value}" can't have "to". ${where}`);
    }
    if (value.takes !== undefined) {
      report(value.takes.span, `Option "${key.value}" can't have "takes". ${where}`);
    }
  }
};
