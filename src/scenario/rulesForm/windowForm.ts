import type { Expression } from "../expression/expression.ts";
import type { Chance, Decide, Option, Outcome, Together, Window } from "../scenario.ts";
import { CONSEQUENCE, transitionForm } from "./consequenceForm.ts";
import { expressionForm } from "./expressionForm.ts";
import { asIs, construct, type Form, inOrder, NO_RULE, unless } from "./form.ts";

/** The form of a relative weight that has a default. */
export const weightForm =
  (usual: number): Form<Expression> =>
  (weight) =>
    weight.kind === "integer" && weight.value === usual ? undefined : expressionForm(weight);

const option = construct<Option>({
  ...CONSEQUENCE,
  id: asIs,
  title: NO_RULE,
  detail: NO_RULE,
  news: NO_RULE,
  basis: NO_RULE,
  when: expressionForm,
  locked: NO_RULE,
  for: NO_RULE,
  against: NO_RULE,
  source: NO_RULE,
  takesHours: unless(0),
  to: asIs,
  weight: weightForm(1),
  preview: NO_RULE,
  at: NO_RULE,
  seenBy: NO_RULE,
});

const decide = construct<Decide>({
  kind: asIs,
  seat: asIs,
  prompt: NO_RULE,
  urgent: unless(false),
  at: NO_RULE,
  deadlineHours: asIs,
  otherwise: asIs,
  choose: construct<Decide["choose"]>({ low: unless(1), high: unless(1) }),
  takesHours: unless(0),
  to: asIs,
  options: inOrder(option),
});

const together = construct<Together>({
  kind: asIs,
  prompt: NO_RULE,
  urgent: unless(false),
  at: NO_RULE,
  seats: inOrder(
    construct<Together["seats"][number]>({ seat: asIs, prompt: NO_RULE, at: NO_RULE, options: inOrder(option) }),
  ),
  resolve: inOrder(transitionForm),
});

const outcome = construct<Outcome>({
  ...CONSEQUENCE,
  id: asIs,
  title: NO_RULE,
  news: NO_RULE,
  source: NO_RULE,
  p: expressionForm,
  takesHours: unless(0),
  to: asIs,
  seenBy: NO_RULE,
});

const chance = construct<Chance>({
  kind: asIs,
  prompt: NO_RULE,
  urgent: unless(false),
  at: NO_RULE,
  open: NO_RULE,
  outcomes: inOrder(outcome),
});

export const windowForm: Form<Window> = (window) => {
  switch (window.kind) {
    case "decide":
      return decide(window);
    case "together":
      return together(window);
    case "chance":
      return chance(window);
  }
};
