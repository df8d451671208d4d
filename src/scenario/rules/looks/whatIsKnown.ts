import type { Facts } from "../../analysis/facts.ts";
import { partsOf } from "../../analysis/sizeOf.ts";
import { isActive } from "../../analysis/whereabouts.ts";
import type { Expression } from "../../expression/expression.ts";
import type { RuleContext } from "../rule.ts";

const MOST_SAID = 2;

/**
 * Why a condition has the result that it has, in sentences that start with a space: which values the variables that it reads
 * can have, and where the charts stand. Says little, since the first two are mostly the reason.
 */
export const whatIsKnown = (condition: Expression, facts: Facts, context: RuleContext): string => {
  const said = new Set<string>();
  const waiting = [condition];
  for (let part = waiting.shift(); part !== undefined && said.size < MOST_SAID; part = waiting.shift()) {
    const sentence = say(part, facts, context);
    if (sentence !== undefined) said.add(sentence);
    if (said.size + waiting.length < MOST_LOOKED_AT) waiting.push(...partsOf(part));
  }
  return [...said].map((sentence) => ` ${sentence}`).join("");
};

const MOST_LOOKED_AT = 200;

const say = (part: Expression, facts: Facts, { names }: RuleContext): string | undefined => {
  switch (part.kind) {
    case "variable": {
      const range = facts.integers.get(part.id) ?? facts.world.integers.get(part.id);
      if (range === undefined) return undefined;
      return range.low === range.high
        ? `"${part.id}" is always ${range.low}.`
        : `"${part.id}" lies within ${range.low}..${range.high}.`;
    }
    case "flag":
      return sayChoice(part.id, (value) => (value === 1 ? "true" : "false"), facts);
    case "is": {
      const domain = names.variables.get(part.id);
      const wordOf = (value: number): string => (domain?.kind === "enum" ? (domain.values[value] ?? "") : "");
      const never = `"${part.id}" never becomes ${wordOf(part.value)}.`;
      return sayChoice(part.id, wordOf, facts) ?? (choicesOf(part.id, facts).includes(part.value) ? undefined : never);
    }
    case "within": {
      const active = isActive(facts, part.path);
      if (active === undefined) return undefined;
      return active ? `"${part.path}" is active here.` : `"${part.path}" isn't active here.`;
    }
    case "integer":
    case "boolean":
    case "hour":
    case "negate":
    case "absolute":
    case "arithmetic":
    case "conditional":
    case "curve":
    case "least":
    case "greatest":
    case "chosen":
    case "ended":
    case "not":
    case "and":
    case "or":
    case "compare":
      return undefined;
  }
};

const choicesOf = (id: string, facts: Facts): readonly number[] => [
  ...(facts.choices.get(id) ?? facts.world.choices.get(id) ?? []),
];

const sayChoice = (id: string, wordOf: (value: number) => string, facts: Facts): string | undefined => {
  const [only, ...others] = choicesOf(id, facts);
  return only === undefined || others.length > 0 ? undefined : `"${id}" is always ${wordOf(only)}.`;
};
