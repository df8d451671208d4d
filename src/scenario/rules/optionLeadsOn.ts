import type { Entries } from "../document/draft.ts";
import type { DecideDraft, OptionDraft } from "../document/windowDraft.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { decidesOf, togethersOf } from "./windowsOf.ts";

/** Where several options are taken, what follows stands on the window; where one is taken, on the options. */
export const optionLeadsOn: Rule = (context) => {
  for (const { decide } of decidesOf(context.names)) checkDecide(decide, context);
  for (const { together } of togethersOf(context.names)) {
    for (const { value } of together.others)
      checkOptions(value.options, 'What follows stands under "resolve".', context);
  }
};

const checkDecide = ({ choose, options, takes }: DecideDraft, context: RuleContext): void => {
  const { low, high } = choose?.value ?? { low: 1, high: 1 };
  if (low !== 1 || high !== 1) {
    checkOptions(options, 'Where several are chosen, it stands on "decide".', context);
  } else if (takes !== undefined) {
    const message = '"takes" stands on the options where one is chosen.';
    context.report("option-leads-on", takes.span, message);
  }
};

const checkOptions = (options: Entries<OptionDraft>, where: string, { report }: RuleContext): void => {
  for (const { key, value } of options) {
    if (value.to !== undefined) {
      report("option-leads-on", value.to.span, `Option "${key.value}" can't have "to". ${where}`);
    }
    if (value.takes !== undefined) {
      report("option-leads-on", value.takes.span, `Option "${key.value}" can't have "takes". ${where}`);
    }
  }
};
