import type { CheckDraft } from "../../document/draft.ts";
import type { StateDraft } from "../../document/stateDraft.ts";
import { COMPANIONS, ownerOf, QUESTIONS, questionsOf, quoted, spelt } from "../looks/checkQuestions.ts";
import { type Rule, type RuleContext, type RuleReport, rule } from "../rule.ts";

/** A variable, a state, a milestone and a check are each one thing, and have no keys of another. */
export const conflictingKeys: Rule = rule("conflicting-keys", (context, report) => {
  checkVariables(context, report);
  checkStates(context, report);
  for (const check of context.draft.checks) checkQuestion(check, report);
  for (const { key, value } of context.draft.milestones) {
    if (value.state === undefined || value.when === undefined) continue;
    report(key.span, `Milestone "${key.value}" has both "state" and "when". It is reached by one of them.`);
  }
});

const checkVariables = ({ draft }: RuleContext, report: RuleReport): void => {
  for (const { key, value } of draft.variables) {
    if (value.range === undefined || value.values === undefined) continue;
    const message = `Variable "${key.value}" has both "range" and "values". A range makes it a number, values an enum.`;
    report(key.span, message);
  }
};

const checkStates = ({ names }: RuleContext, report: RuleReport): void => {
  for (const { id, span, draft } of names.states.values()) {
    if (draft === undefined) continue;
    const found = exclusive.filter((key) => draft[key] !== undefined);
    if (found.length < 2) continue;
    const listed = found.map((key) => `"${key}"`).join(" and ");
    report(span, `State "${id}" has ${listed}. A state has one of them.`);
  }
};

/** A state is a window, an ending, or the states or regions inside it. */
const exclusive: readonly (keyof StateDraft)[] = ["decide", "together", "chance", "ending", "states", "regions"];

const checkQuestion = (check: CheckDraft, report: RuleReport): void => {
  const questions = questionsOf(check);
  const [question] = questions;
  if (question === undefined) {
    if (COMPANIONS.some((key) => check[key] !== undefined)) return;
    report(check.span, `A check has one of ${QUESTIONS.map(({ key }) => spelt(key)).join(", ")}.`);
  } else if (questions.length > 1) {
    const listed = questions.map(({ key }) => quoted(key)).join(" and ");
    report(check.span, `A check has one of ${listed}, not all.`);
  } else {
    for (const stray of COMPANIONS) {
      const value = check[stray];
      if (value === undefined || question.needs.includes(stray) || question.may?.includes(stray)) continue;
      report(value.span, `${quoted(stray)} belongs to ${quoted(ownerOf(stray))}.`);
    }
  }
};
