import type { MilestoneDraft } from "../../document/draft.ts";
import type { Name } from "../../document/name.ts";
import { conditionWords } from "../../normalise/conditionWords.ts";
import { reportRepeats } from "../looks/reportRepeats.ts";
import { type Rule, rule } from "../rule.ts";

/** No two milestones are reached at the same state or by the same condition. */
export const milestoneRepeated: Rule = rule("milestone-repeated", ({ draft: { milestones }, source }, report) => {
  const signs = milestones.flatMap(({ value }) => signOf(value, source));
  reportRepeats(signs, (sign) => `Another milestone is reached at "${sign}" already.`, report);
});

const signOf = ({ state, when }: MilestoneDraft, source: string): readonly Name[] => {
  if (state !== undefined) return [state];
  return when === undefined ? [] : [{ value: conditionWords(when, source), span: when.span }];
};
