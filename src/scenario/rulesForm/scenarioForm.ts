import type { Chart, Curve, Initiative, Inject, Policy, Scenario, Seat, Stance, Variable } from "../scenario.ts";
import { CONSEQUENCE } from "./consequenceForm.ts";
import { expressionForm } from "./expressionForm.ts";
import { asIs, byId, construct, type Form, inOrder, NO_RULE, unless } from "./form.ts";
import { stateForm } from "./stateForm.ts";
import { weightForm } from "./windowForm.ts";

const seat = construct<Seat>({
  id: asIs,
  name: NO_RULE,
  role: NO_RULE,
  playable: NO_RULE,
  brief: NO_RULE,
  side: NO_RULE,
  at: NO_RULE,
  stances: inOrder(construct<Stance>({ id: asIs, name: NO_RULE, p: weightForm(1) })),
});

const VARIABLE = {
  id: asIs,
  name: NO_RULE,
  note: NO_RULE,
  unit: NO_RULE,
  source: NO_RULE,
  show: NO_RULE,
  ladder: NO_RULE,
  showWhen: NO_RULE,
  seenBy: NO_RULE,
} as const;

const variable: Form<Variable> = (one) => {
  switch (one.kind) {
    case "integer":
      return integer(one);
    case "enum":
      return enumeration(one);
    case "boolean":
      return truth(one);
  }
};

type VariableOf<Kind> = Extract<Variable, { readonly kind: Kind }>;

const integer = construct<VariableOf<"integer">>({
  ...VARIABLE,
  kind: unless("integer"),
  low: asIs,
  high: asIs,
  start: asIs,
  uncertain: NO_RULE,
});

const enumeration = construct<VariableOf<"enum">>({
  ...VARIABLE,
  kind: asIs,
  values: inOrder(asIs),
  names: NO_RULE,
  start: asIs,
});

const truth = construct<VariableOf<"boolean">>({ ...VARIABLE, kind: asIs, start: asIs });

const curve = construct<Curve>({
  id: asIs,
  points: inOrder(([x, y]): readonly number[] => [x, y]),
  source: NO_RULE,
});

const chart = construct<Chart>({
  id: asIs,
  name: NO_RULE,
  show: NO_RULE,
  showWhen: NO_RULE,
  seenBy: NO_RULE,
  root: stateForm,
});

const initiative = construct<Initiative>({
  ...CONSEQUENCE,
  id: asIs,
  seat: asIs,
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
  limit: asIs,
  weight: weightForm(0),
  at: NO_RULE,
  seenBy: NO_RULE,
});

const inject = construct<Inject>({
  ...CONSEQUENCE,
  id: asIs,
  title: NO_RULE,
  detail: NO_RULE,
  news: NO_RULE,
  source: NO_RULE,
  when: expressionForm,
  limit: asIs,
  daily: expressionForm,
  seenBy: NO_RULE,
});

/** Policies and weights are rules: they decide what is drawn for a seat that no one holds, so what a seed gives depends on them. */
const policy = construct<Policy>({
  id: asIs,
  name: NO_RULE,
  weights: inOrder(
    construct<Policy["weights"][number]>({ seat: asIs, window: asIs, option: asIs, weight: expressionForm }),
  ),
});

/** The rules of a scenario: what can happen, and what chance and policies draw. What is judged about runs afterwards doesn't belong to them. */
export const scenarioForm: Form<Scenario> = construct<Scenario>({
  format: NO_RULE,
  id: NO_RULE,
  title: NO_RULE,
  summary: NO_RULE,
  language: NO_RULE,
  clock: NO_RULE,
  sources: NO_RULE,
  objectives: NO_RULE,
  seats: byId(seat),
  variables: byId(variable),
  curves: byId(curve),
  charts: inOrder(chart),
  initiatives: inOrder(initiative),
  injects: byId(inject),
  policies: byId(policy),
  assess: NO_RULE,
  values: NO_RULE,
  checks: NO_RULE,
  milestones: NO_RULE,
  map: NO_RULE,
  claims: NO_RULE,
});
