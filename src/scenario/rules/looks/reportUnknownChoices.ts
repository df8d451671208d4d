import { didYouMean } from "#base";
import { respell } from "../../diagnostic/respell.ts";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import type { RuleContext, RuleReport } from "../rule.ts";
import { onceEach } from "./onceEach.ts";
import { playedNames } from "./playedNames.ts";
import { policyNames } from "./policyNames.ts";
import type { UnknownChoice } from "./unknownChoice.ts";

/** The windows, options, initiatives and injects that checks and policies name and that aren't there. */
const unknownChoices = onceEach((context): readonly UnknownChoice[] => [
  ...playedNames(context),
  ...policyNames(context),
]);

/** Reports those of one kind. */
export const reportUnknownChoices = (context: RuleContext, report: RuleReport, wanted: UnknownChoice["kind"]): void => {
  for (const { kind, name, span, sentence, known, isWhole } of unknownChoices(context)) {
    if (kind !== wanted) continue;
    const near = didYouMean(name, known);
    const message = `${sentence}${toSuggestion(near)}`;
    report(span, message, isWhole ? { suggestion: near, respelling: respell(name, known) } : {});
  }
};
