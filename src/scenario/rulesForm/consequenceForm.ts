import type { Consequence, Effect, EffectGroup, Transition } from "../scenario.ts";
import { expressionForm } from "./expressionForm.ts";
import { asIs, construct, type Form, type FormOf, inOrder, NO_RULE } from "./form.ts";

const effect = construct<Effect>({ variable: asIs, operation: asIs, value: expressionForm });

const group = construct<EffectGroup>({ when: expressionForm, effects: inOrder(effect) });

export const CONSEQUENCE: FormOf<Consequence> = { do: inOrder(group), raise: inOrder(asIs) };

export const consequenceForm: Form<Consequence> = construct<Consequence>(CONSEQUENCE);

export const TRANSITION: FormOf<Transition> = { ...CONSEQUENCE, when: expressionForm, to: asIs, news: NO_RULE };

export const transitionForm: Form<Transition> = construct<Transition>(TRANSITION);
