import { combineUncut, type Interval } from "#base";
import { integerIn } from "../../analysis/facts.ts";
import { rangeOf } from "../../analysis/reason.ts";
import type { Effect } from "../../scenario.ts";
import type { RuleContext } from "../rule.ts";
import type { EffectPlace } from "./effectPlaces.ts";

/** What an effect on a number can result in before it's held within the range, and that range. */
export type EffectResult = { readonly variable: string; readonly result: Interval; readonly range: Interval };

/** The result of a sound effect on a number; undefined for others. */
export const effectResult = ({ effect, facts }: EffectPlace, context: RuleContext): EffectResult | undefined => {
  const meaning = context.meanings.effects.get(effect);
  if (meaning === undefined || context.isBroken(effect.span)) return undefined;
  const { variable, operation, value } = meaning;
  const domain = context.names.variables.get(variable);
  if (domain?.kind !== "integer" || domain.low > domain.high) return undefined;
  const [before, change] = [integerIn(facts, variable), rangeOf(value, facts)];
  return { variable, result: resultOf(operation, before, change), range: { low: domain.low, high: domain.high } };
};

/** The result of an operation on a number that lies in one interval and one that lies in another, before it is held within the variable's range. */
export const resultOf = (operation: Effect["operation"], before: Interval, given: Interval): Interval => {
  switch (operation) {
    case "add":
      return combineUncut("+", before, given);
    case "set":
      return given;
  }
};

/** An interval in words: one number, or from low to high. */
export const printInterval = ({ low, high }: Interval): string => (low === high ? `${low}` : `${low}..${high}`);
