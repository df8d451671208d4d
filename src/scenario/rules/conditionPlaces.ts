import { type Facts, noFacts } from "../analysis/facts.ts";
import { enter } from "../analysis/whereabouts.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import type { EffectGroupDraft } from "../document/consequenceDraft.ts";
import type { Expression } from "../expression/expression.ts";
import type { Consequence, State } from "../scenario.ts";
import type { ConditionSource } from "../shape/raw.ts";
import { isWithout } from "../yaml/yamlNode.ts";
import type { RuleContext, StatePlace } from "./rule.ts";
import { type WindowPlace, windowPlaces } from "./windowPlaces.ts";

/** A `when` of the file, what it means, and what is known where it's evaluated. */
export type ConditionPlace = {
  /** What depends on it: `Option "wait"`, or "the transition" in the middle of a sentence. */
  readonly owner: { readonly kind: "choice"; readonly name: string } | { readonly kind: "other"; readonly noun: string };
  readonly span: Span;
  readonly when: Expression;
  readonly facts: Facts;
  /** Conditions that didn't hold, since this one is only asked after them. */
  readonly earlier: readonly Expression[];
};
