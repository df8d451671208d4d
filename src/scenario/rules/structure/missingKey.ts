import type { CheckDraft } from "../../document/draft.ts";
import { COMPANIONS, ownerOf, questionsOf, quoted } from "../looks/checkQuestions.ts";
import { type Rule, rule } from "../rule.ts";

/** A check has the keys that its question needs, and what goes with a question has one; a milestone says when it is reached. The shapes report other keys. */
export const missingKey: Rule = rule("missing-key", ({ draft }, report) => {
  for (const check of draft.checks) {
    for (const message of missingFrom(check)) report(check.span, message);
  }
  for (const { key, value } of draft.milestones) {
    if (value.state !== undefined || value.when !== undefined) continue;
    report(key.span, `Milestone "${key.value}" has neither a "state" nor a "when".`);
  }
});

const missingFrom = (check: CheckDraft): readonly string[] => {
  const questions = questionsOf(check);
  const [question] = questions;
  if (question === undefined) {
    const half = COMPANIONS.find((key) => check[key] !== undefined);
    return half === undefined ? [] : [`A check with ${quoted(half)} has no ${quoted(ownerOf(half))}.`];
  }
  if (questions.length > 1) return [];
  return question.needs
    .filter((needed) => check[needed] === undefined)
    .map((needed) => `A check with ${quoted(question.key)} has no ${quoted(needed)}.`);
};
