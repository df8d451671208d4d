import type { Facts } from "../analysis/facts.ts";
import { assume } from "../analysis/reason.ts";
import type { Expression } from "../expression/expression.ts";
import { factsInside } from "./desksOf.ts";
import type { Rule } from "./rule.ts";
import { chancesOf } from "./windowsOf.ts";

/** Chance has something to draw: of its outcomes one always weighs more than 0. */
export const weightsOfNothing: Rule = (context) => {
  for (const { state, chance } of chancesOf(context.names)) {
    const { outcomes } = chance;
    if (outcomes.length === 0 || outcomes.some(({ value }) => context.isBroken(value.p.span))) continue;
    const weights = outcomes.flatMap(({ value }) => context.meanings.numbers.get(value.p) ?? []);
    const facts = factsInside(context, state);
    const first = `"${outcomes[0]?.key.value ?? ""}" is drawn then`;
    if (weights.every((weight) => assume(isMore(weight), true, facts) === undefined)) {
      const message = `All outcomes weigh 0 whatever happens, so "${outcomes[0]?.key.value ?? ""}" is always drawn.`;
      context.report("weights-all-zero", state.span, message);
    } else if (canAllBeNothing(weights, facts)) {
      const message = `All outcomes can weigh 0 at once, and ${first}, being the first. Let one weigh at least 1.`;
      context.report("weights-may-be-zero", state.span, message);
    }
  }
};

const isMore = (weight: Expression): Expression => ({
  kind: "compare",
  operator: ">",
  left: weight,
  right: { kind: "integer", value: 0 },
});

const canAllBeNothing = (weights: readonly Expression[], facts: Facts): boolean => {
  let left: Facts | undefined = facts;
  for (const weight of weights) left = left && assume(isMore(weight), false, left);
  return left !== undefined;
};
