import { type Facts, noFacts } from "../../analysis/facts.ts";
import { assume } from "../../analysis/reason.ts";
import type { ConsequenceDraft } from "../../document/consequenceDraft.ts";
import type { ConditionSource } from "../../shape/raw.ts";
import type { YamlScalar } from "../../yaml/yamlNode.ts";
import type { RuleContext } from "../rule.ts";
import { transitionLists } from "./conditionPlaces.ts";
import { desksOf } from "./desksOf.ts";
import { type Look, onceEach } from "./onceEach.ts";

/** An effect as it was written, and what is known when it happens. */
export type EffectPlace = { readonly effect: YamlScalar; readonly facts: Facts };

/** Every effect of a scenario. */
export const effectPlaces: Look<readonly EffectPlace[]> = onceEach((context) => {
  const { draft, names } = context;
  const whole = (consequence: ConsequenceDraft | undefined): readonly EffectPlace[] =>
    effectsOf(consequence, context.facts, context);
  const exits = exitWrites(context);
  return [
    ...desksOf(context).flatMap(({ options, isSingle }) =>
      options.flatMap(({ value }) =>
        effectsOf(value, isSingle ? whenChosen(value.when, exits, context) : context.facts, context),
      ),
    ),
    ...[...names.states.values()].flatMap(({ draft: state }) =>
      state === undefined
        ? []
        : [
            ...whole(state.enter),
            ...whole(state.exit),
            ...transitionLists(state).flatMap((list) => list.flatMap(whole)),
            ...(state.chance?.outcomes ?? []).flatMap(({ value }) => whole(value)),
          ],
    ),
    ...draft.initiatives.flatMap(({ value }) => effectsOf(value, whenChosen(value.when, new Set(), context), context)),
    ...draft.injects.flatMap(({ value }) => effectsOf(value, whenChosen(value.when, new Set(), context), context)),
  ];
});

/** The first map reads values as the choice found them; those behind it what the ones before them left. */
const effectsOf = (
  consequence: ConsequenceDraft | undefined,
  atFirst: Facts,
  context: RuleContext,
): readonly EffectPlace[] =>
  (consequence?.do ?? []).flatMap(({ when: source, others }, index) => {
    const before = index === 0 ? atFirst : context.facts;
    const when = source === undefined ? undefined : context.meanings.conditions.get(source);
    const facts = when === undefined ? before : withoutCharts(assume(when, true, before) ?? before);
    return others.map(({ value }) => ({ effect: value, facts }));
  });

/** What an option's condition says about the variables that no `exit` changes between the choice and its effects. */
const whenChosen = (
  source: ConditionSource | undefined,
  exits: ReadonlySet<string>,
  { facts, meanings }: RuleContext,
): Facts => {
  const when = source === undefined ? undefined : meanings.conditions.get(source);
  const held = when === undefined ? undefined : assume(when, true, facts);
  if (held === undefined) return facts;
  const kept = <Value>(known: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...known].filter(([id]) => !exits.has(id)));
  return withoutCharts({ ...held, integers: kept(held.integers), choices: kept(held.choices) });
};

/** While effects happen a chart may be between two states. */
const withoutCharts = (facts: Facts): Facts => ({
  ...noFacts(facts.world),
  integers: facts.integers,
  choices: facts.choices,
});

const exitWrites = ({ names }: RuleContext): ReadonlySet<string> =>
  new Set(
    [...names.states.values()].flatMap(({ draft }) =>
      (draft?.exit?.do ?? []).flatMap(({ others }) => others.map(({ key }) => key.value)),
    ),
  );
