import type { TransitionDraft } from "../../document/consequenceDraft.ts";
import { type Rule, type RuleReport, rule } from "../rule.ts";

/** An `always` transition leads to a state, and all but the last have a condition, so that the others can be reached. */
export const alwaysWithoutEnd: Rule = rule("always-without-end", (context, report) => {
  for (const { draft } of context.names.states.values()) {
    const transitions = draft?.always ?? [];
    transitions.forEach((transition, index) => {
      checkTransition(transition, index === transitions.length - 1, report);
    });
  }
});

const checkTransition = ({ span, to, when }: TransitionDraft, isLast: boolean, report: RuleReport): void => {
  if (to === undefined) {
    report(span, 'A transition under "always" needs "to", or it would be taken for ever.');
  }
  if (when === undefined && !isLast) {
    report(
      span,
      'Only the last transition under "always" may do without "when". Those after this one are never taken.',
    );
  }
};
