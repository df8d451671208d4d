import { clampWithin, type Interval } from "#base";
import { either, type Facts, holdChoice, holdWithin, integerIn } from "../../analysis/facts.ts";
import { assume, rangeOf } from "../../analysis/reason.ts";
import type { ConsequenceDraft } from "../../document/consequenceDraft.ts";
import type { Effect } from "../../scenario.ts";
import type { RuleContext } from "../rule.ts";
import { resultOf } from "./effectResult.ts";

/** What is known of the variables when effects have happened, from what was known before; of the charts nothing. */
export const factsAfter = (consequence: ConsequenceDraft | undefined, before: Facts, context: RuleContext): Facts => {
  let facts: Facts = { ...before, active: new Map(), inactive: new Set() };
  for (const { when: source, others } of consequence?.do ?? []) {
    const when = source === undefined ? undefined : context.meanings.conditions.get(source);
    const [held, failed] =
      when === undefined ? [facts, undefined] : [assume(when, true, facts), assume(when, false, facts)];
    if (held === undefined) continue;
    const effects = others.flatMap(({ value }) => context.meanings.effects.get(value) ?? []);
    const after = effects.reduce((known, effect) => withEffect(known, effect, held, context), held);
    facts = either(after, failed) ?? after;
  }
  return { ...facts, active: new Map(), inactive: new Set() };
};

/** The facts without those of some variables: what is declared of them, and what effects can make of them at all, remains. */
export const forget = (facts: Facts, variables: ReadonlySet<string>): Facts => ({
  ...facts,
  integers: new Map([...facts.integers].filter(([id]) => !variables.has(id))),
  choices: new Map([...facts.choices].filter(([id]) => !variables.has(id))),
});

/** `known` is what the group's effects before this one left, `before` what all of them read. */
const withEffect = (
  known: Facts,
  { variable, operation, value }: Effect,
  before: Facts,
  context: RuleContext,
): Facts => {
  const domain = context.names.variables.get(variable);
  const rest = forget(known, new Set([variable]));
  switch (domain?.kind) {
    case "integer": {
      const given = rangeOf(value, before);
      const result = resultOf(operation, integerIn(before, variable), given);
      return domain.low > domain.high ? rest : (holdWithin(rest, variable, clampWithin(result, domain)) ?? rest);
    }
    case "enum":
      return withOnly(valuesWithin(rangeOf(value, before)), variable, rest);
    case "boolean":
      return withOnly(
        [0, 1].filter((one) => assume(value, one === 1, before) !== undefined),
        variable,
        rest,
      );
    case undefined:
      return rest;
  }
};

/** The one value of an enum that an expression gives, as its index; nothing where it may give several. */
const valuesWithin = ({ low, high }: Interval): readonly number[] => (low === high ? [low] : []);

const withOnly = ([only, ...others]: readonly number[], variable: string, facts: Facts): Facts =>
  only === undefined || others.length > 0 ? facts : (holdChoice(facts, variable, only, true) ?? facts);
