import type { TransitionDraft } from "../document/consequenceDraft.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** An `always` transition leads to a state, and all but the last have a condition, so that the others can be reached. */
export const alwaysWithoutEnd: Rule = (context) => {
  for (const { draft } of context.names.states.values()) {
    const transitions = draft?.always ?? [];
    transitions.forEach((transition, index) => {
      checkTransition(transition, index === transitions.length - 1, context);
    });
  }
};

const checkTransition = ({ span, to, when }: TransitionDraft, isLast: boolean, { report }: RuleContext): void => {
  if (to === undefined) {
    report("always-without-end", span, 'A transition under "always" needs "to", or it would be taken for ever.');
  }
  if (when === undefined && !isLast) {
    report(
      "always-without-end",
      span,
      'Only the last transition under "always" goes without "when". Those behind this one are never taken.',
    );
  }
};
