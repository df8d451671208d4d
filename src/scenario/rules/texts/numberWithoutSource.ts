import type { Span } from "../../diagnostic/diagnostic.ts";
import { chancesOf } from "../looks/windowsOf.ts";
import { type Rule, type RuleContext, rule } from "../rule.ts";

/** Where the scenario asks for it: every start value, curve and chance says where its number comes from. */
export const numberWithoutSource: Rule = rule("number-without-source", (context, report) => {
  if (!context.draft.require.includes("sources")) return;
  for (const { what, span } of unsourced(context)) {
    report(span, `${what} has no "source", and the scenario requires sources.`);
  }
});

const unsourced = ({ draft, names }: RuleContext): readonly { readonly what: string; readonly span: Span }[] => [
  ...draft.variables
    .filter(({ value }) => value.range !== undefined && value.source === undefined)
    .map(({ key }) => ({ what: `The start of "${key.value}"`, span: key.span })),
  ...draft.curves
    .filter(({ value }) => value.source === undefined)
    .map(({ key }) => ({ what: `Curve "${key.value}"`, span: key.span })),
  ...chancesOf(names).flatMap(({ chance }) =>
    chance.outcomes
      .filter(({ value }) => value.source === undefined)
      .map(({ key, value }) => ({ what: `The weight of outcome "${key.value}"`, span: value.p.span })),
  ),
];
