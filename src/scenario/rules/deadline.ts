import { didYouMean } from "#base";
import { respell } from "../diagnostic/respell.ts";
import { toSuggestion } from "../diagnostic/toSuggestion.ts";
import type { DecideDraft } from "../document/windowDraft.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { decidesOf } from "./windowsOf.ts";

/** A deadline names what is taken when it passes, and that is one of the window's options. */
export const deadline: Rule = (context) => {
  for (const { decide } of decidesOf(context.names)) checkDeadline(decide, context);
};

const checkDeadline = ({ deadline: hours, otherwise, options }: DecideDraft, { report }: RuleContext): void => {
  if (otherwise === undefined) {
    if (hours === undefined) return;
    const message = 'A deadline needs "otherwise": the option that is taken when it passes.';
    report("deadline-without-otherwise", hours.span, message);
    return;
  }
  const ids = options.map(({ key }) => key.value);
  if (otherwise.value === "" || ids.includes(otherwise.value)) return;
  const near = didYouMean(otherwise.value, ids);
  const message = `"otherwise" names "${otherwise.value}", which isn't one of the options.${toSuggestion(near)}`;
  report("unknown-otherwise", otherwise.span, message, { suggestion: near, respelling: respell(otherwise.value, ids) });
};
