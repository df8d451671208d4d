import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { chancesOf, optionsOf } from "./windowsOf.ts";

/** A weight that is written as a number is 0 or more. */
export const negativeWeight: Rule = (context) => {
  const negative = /^-\s*0*[1-9]\d*$/;
  for (const weight of weightsOf(context)) {
    if (weight === undefined || !negative.test(weight.text)) continue;
    const message = `The weight is ${weight.text}. A weight is 0 or more, and 0 means never.`;
    context.report("negative-weight", weight.span, message);
  }
};

const weightsOf = ({ names, draft }: RuleContext): readonly (YamlScalar | undefined)[] => [
  ...optionsOf(names).flatMap(({ options }) => options.map(({ value }) => value.weight)),
  ...chancesOf(names).flatMap(({ chance }) => chance.outcomes.map(({ value }) => value.p)),
  ...draft.initiatives.map(({ value }) => value.weight),
  ...draft.policies.flatMap(({ value }) =>
    value.others.flatMap((seat) => seat.value.flatMap((window) => window.value.map((option) => option.value))),
  ),
];
