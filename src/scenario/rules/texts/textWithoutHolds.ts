import { toldTexts } from "../../claims/toldTexts.ts";
import type { BasisDraft } from "../../document/consequenceDraft.ts";
import { desksOf } from "../looks/desksOf.ts";
import { spelledOut } from "../looks/spelledOut.ts";
import { type Rule, type RuleContext, rule } from "../rule.ts";

/** Where the scenario asks for it: a text that writes out what can change says when it is true. */
export const textWithoutHolds: Rule = rule("text-without-holds", (context, report) => {
  const { draft, names } = context;
  if (!draft.require.includes("holds")) return;
  const known = { places: (draft.map?.places ?? []).map(({ value }) => value.name.value), laws: lawsOf(context) };
  for (const { text } of toldTexts(draft, names)) {
    if (text.holds !== undefined) continue;
    const what = spelledOut(text.value, draft.language, known);
    if (what === undefined) continue;
    report(text.span, `The text writes out ${what} and has no "holds", and the scenario requires that.`);
  }
});

const lawsOf = (context: RuleContext): readonly string[] => {
  const bases: readonly (BasisDraft | undefined)[] = [
    ...desksOf(context).flatMap(({ options }) => options.map(({ value }) => value.basis)),
    ...context.draft.initiatives.map(({ value }) => value.basis),
  ];
  return bases.flatMap((basis) => (basis === undefined ? [] : [basis.law.value]));
};
