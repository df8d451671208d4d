import type { Facts } from "../../analysis/facts.ts";
import { assume } from "../../analysis/reason.ts";
import type { Span } from "../../diagnostic/diagnostic.ts";
import type { ConsequenceDraft, TransitionDraft } from "../../document/consequenceDraft.ts";
import type { Name, VaryingTextDraft } from "../../document/name.ts";
import type { StateDraft } from "../../document/stateDraft.ts";
import type { Expression } from "../../expression/expression.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import type { ConditionSource } from "../../shape/raw.ts";
import type { RuleContext } from "../rule.ts";
import { desksOf, factsInside } from "./desksOf.ts";
import { type Look, onceEach } from "./onceEach.ts";
import { secrecyOf } from "./secrecy.ts";

/** A `when` of the file, what it means, and what is known where it's asked. */
export type ConditionPlace = {
  /** What depends on it, for the middle of a sentence: `option "wait"`, "the transition". */
  readonly owner: string;
  readonly isChoice: boolean;
  readonly span: Span;
  readonly when: Expression;
  readonly facts: Facts;
  /** `never` can't hold and `always` can't fail. What is `covered` can hold, but only when one before it in a list does. */
  readonly verdict: "open" | "never" | "covered" | "always";
};

/** Every sound `when` that is evaluated while a scenario is played, in no particular order. */
export const conditionPlaces: Look<readonly ConditionPlace[]> = onceEach((context) => {
  const places = [
    ...[...context.names.states.values()].flatMap((entry) => inState(entry, context)),
    ...desksOf(context).flatMap(({ options, facts }) =>
      options.flatMap(({ key, value }) => [
        { about: choice(`option "${key.value}"`, facts), whens: [value] },
        ...news(value, context),
        ...items(value.preview, facts),
        ...effects(value, context),
      ]),
    ),
    ...context.draft.initiatives.flatMap(({ key, value }) => [
      { about: choice(`initiative "${key.value}"`, context.facts), whens: [value] },
      ...news(value, context),
      ...effects(value, context),
    ]),
    ...context.draft.injects.flatMap(({ key, value }) => [
      { about: choice(`inject "${key.value}"`, context.facts), whens: [value] },
      ...news(value, context),
      ...effects(value, context),
    ]),
    ...items(context.draft.map?.items, context.facts),
    ...[...context.draft.variables, ...context.draft.charts].map(({ key, value: { showWhen } }) => ({
      about: { owner: `what shows "${key.value}"`, isChoice: false, facts: context.facts },
      whens: [{ when: showWhen }],
    })),
    ...context.draft.milestones.map(({ key, value }) => ({
      about: { owner: `milestone "${key.value}"`, isChoice: false, facts: context.facts },
      whens: [value],
    })),
  ];
  return places.flatMap((list) => meant(list, context)).filter(({ span }) => !context.isBroken(span));
});

type About = Pick<ConditionPlace, "owner" | "isChoice" | "facts"> & { readonly isShown?: true };
type Conditional = { readonly when: ConditionSource | undefined; readonly seenBy?: readonly Name[] | undefined };

/** Entries with conditions; of several, the first that holds counts, for those who see it. */
type FirstOf = { readonly about: About; readonly whens: readonly Conditional[] };

/** What is known grows with each condition, and no one writes so many. */
const MOST_IN_A_LIST = 100;

const meant = ({ about, whens }: FirstOf, context: RuleContext): readonly ConditionPlace[] => {
  const { meanings } = context;
  const secrecy = secrecyOf(context);
  const found: ConditionPlace[] = [];
  let left: Facts | undefined = about.facts;
  for (const { when: source, seenBy } of whens) {
    const when = source === undefined ? undefined : meanings.conditions.get(source);
    if (source === undefined || when === undefined) continue;
    const failed = assume(when, false, about.facts);
    found.push({ ...about, span: source.span, when, verdict: verdictOn(when, about.facts, left, failed) });
    if (found.length > MOST_IN_A_LIST || (about.isShown === true && !isForAll(seenBy, when, secrecy))) continue;
    left = left === about.facts ? failed : left && assume(when, false, left);
  }
  return found;
};

/** Whether what a condition shows is shown to every seat, so that none looks further. */
const isForAll = (
  seenBy: readonly Name[] | undefined,
  when: Expression,
  { players, hiddenIn }: ReturnType<typeof secrecyOf>,
): boolean => seenBy === undefined && players.every((seat) => hiddenIn(when, seat) === undefined);

/** `left` is what is known when those before it don't hold, `failed` when it doesn't; undefined where that can't be. */
const verdictOn = (
  when: Expression,
  facts: Facts,
  left: Facts | undefined,
  failed: Facts | undefined,
): ConditionPlace["verdict"] => {
  if (assume(when, true, facts) === undefined) return "never";
  if (left === undefined || (left !== facts && assume(when, true, left) === undefined)) return "covered";
  return failed === undefined ? "always" : "open";
};

const text = (facts: Facts): About => ({ owner: "the text", isChoice: false, facts, isShown: true });

/** News is heard after effects and between states, so that nothing is known of either. */
const news = (
  { news: whens = [] }: { readonly news: readonly VaryingTextDraft[] | undefined },
  { facts }: RuleContext,
): readonly FirstOf[] => [{ about: text(facts), whens }];

const choice = (owner: string, facts: Facts): About => ({ owner, isChoice: true, facts });

const inState = (entry: StateEntry, context: RuleContext): readonly FirstOf[] => {
  const { draft } = entry;
  if (draft === undefined) return [];
  const facts = factsInside(context, entry);
  return [
    { about: text(facts), whens: draft.brief ?? [] },
    { about: text(facts), whens: draft.news ?? [] },
    ...items(draft.map, facts),
    ...effects(draft.enter, context),
    ...effects(draft.exit, context),
    ...transitionLists(draft).flatMap((whens) => [
      { about: { owner: "the transition", isChoice: false, facts }, whens },
      ...whens.flatMap((transition) => [...news(transition, context), ...effects(transition, context)]),
    ]),
    ...(draft.chance?.outcomes ?? []).flatMap(({ value }) => [...news(value, context), ...effects(value, context)]),
  ];
};

/** The transitions of a state, list by list: of each list the first that holds is taken. */
export const transitionLists = (draft: StateDraft): readonly (readonly TransitionDraft[])[] => [
  draft.always ?? [],
  ...(draft.after ?? []).map(({ value }) => value),
  ...(draft.every ?? []).map(({ value }) => value),
  ...(draft.on ?? []).map(({ value }) => value),
  draft.together?.resolve ?? [],
];

const items = (drafts: readonly Conditional[] | undefined, facts: Facts): readonly FirstOf[] =>
  (drafts ?? []).map((item) => ({ about: { owner: "the map item", isChoice: false, facts }, whens: [item] }));

/** While effects happen a chart may be between two states, so that nothing is known of the charts. */
const effects = (draft: ConsequenceDraft | undefined, { facts }: RuleContext): readonly FirstOf[] =>
  (draft?.do ?? []).map((group) => ({ about: { owner: "the effects", isChoice: false, facts }, whens: [group] }));
