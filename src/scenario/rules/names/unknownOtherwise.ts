import { didYouMean } from "#base";
import { respell } from "../../diagnostic/respell.ts";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import { decidesOf } from "../looks/windowsOf.ts";
import { type Rule, rule } from "../rule.ts";

/** What is taken when a deadline passes is one of the window's options. */
export const unknownOtherwise: Rule = rule("unknown-otherwise", ({ names }, report) => {
  for (const { decide } of decidesOf(names)) {
    const { otherwise } = decide;
    const ids = decide.options.map(({ key }) => key.value);
    if (otherwise === undefined || otherwise.value === "" || ids.includes(otherwise.value)) continue;
    const near = didYouMean(otherwise.value, ids);
    const message = `"otherwise" names "${otherwise.value}", which isn't one of the options.${toSuggestion(near)}`;
    report(otherwise.span, message, { suggestion: near, respelling: respell(otherwise.value, ids) });
  }
});
