import type { Interval } from "#base";
import type { Facts } from "../../analysis/facts.ts";
import { assume, rangeOf } from "../../analysis/reason.ts";
import type { Span } from "../../diagnostic/diagnostic.ts";
import type { YamlScalar } from "../../yaml/yamlNode.ts";
import type { RuleContext } from "../rule.ts";
import { desksOf, factsInside } from "./desksOf.ts";
import { type Look, onceEach } from "./onceEach.ts";
import { chancesOf } from "./windowsOf.ts";

/** A weight, and what it can be where it's asked for: only of what can be chosen. */
export type WeightPlace = { readonly span: Span; readonly range: Interval };

/** Every sound weight of options, outcomes, initiatives and policies. */
export const weightPlaces: Look<readonly WeightPlace[]> = onceEach((context) =>
  written(context).flatMap(({ weight, facts }) => {
    const expression = context.meanings.numbers.get(weight);
    const { span } = weight;
    return expression === undefined || context.isBroken(span) ? [] : [{ span, range: rangeOf(expression, facts) }];
  }),
);

type Written = { readonly weight: YamlScalar; readonly facts: Facts };

const written = (context: RuleContext): readonly Written[] => {
  const { draft, names, facts } = context;
  const open = factsAtOptions(context);
  return [
    ...desksOf(context).flatMap((desk) =>
      desk.options.flatMap(({ key, value }) =>
        placed(value.weight, open.get(`${desk.seat} ${desk.path} ${key.value}`) ?? desk.facts),
      ),
    ),
    ...chancesOf(names).flatMap(({ state, chance }) =>
      chance.outcomes.flatMap(({ value }) => placed(value.p, factsInside(context, state))),
    ),
    ...draft.initiatives.flatMap(({ value }) => placed(value.weight, facts)),
    ...draft.policies.flatMap(({ value: policy }) =>
      policy.others.flatMap(({ key: seat, value: windows }) =>
        windows.flatMap(({ key: window, value: options }) =>
          options.flatMap(({ key, value }) =>
            placed(value, open.get(`${seat.value} ${window.value} ${key.value}`) ?? facts),
          ),
        ),
      ),
    ),
  ];
};

const placed = (weight: YamlScalar | undefined, facts: Facts): readonly Written[] =>
  weight === undefined ? [] : [{ weight, facts }];

/** What is known when an option can be chosen, by seat, window and option. */
const factsAtOptions = (context: RuleContext): ReadonlyMap<string, Facts> =>
  new Map(
    desksOf(context).flatMap(({ seat, path, facts, options }) =>
      options.map(({ key, value }) => {
        const when = value.when === undefined ? undefined : context.meanings.conditions.get(value.when);
        const open = when === undefined ? facts : (assume(when, true, facts) ?? facts);
        return [`${seat} ${path} ${key.value}`, open] as const;
      }),
    ),
  );
