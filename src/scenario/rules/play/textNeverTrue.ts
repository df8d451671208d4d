import { assume } from "../../analysis/reason.ts";
import { claimPlaces } from "../looks/claimPlaces.ts";
import { whatIsKnown } from "../looks/whatIsKnown.ts";
import { type Rule, rule } from "../rule.ts";

/** What a text claims by `holds` can be true where it is shown. */
export const textNeverTrue: Rule = rule("text-never-true", (context, report) => {
  for (const { source, holds, facts } of claimPlaces(context)) {
    if (facts === undefined || assume(holds, true, facts) !== undefined) continue;
    report(source.span, `This is never true when the text is shown.${whatIsKnown(holds, facts, context)}`);
  }
});
