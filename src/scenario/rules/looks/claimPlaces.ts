import type { Facts } from "../../analysis/facts.ts";
import { assume } from "../../analysis/reason.ts";
import { enter } from "../../analysis/whereabouts.ts";
import { whenShown } from "../../claims/toClaims.ts";
import { type ToldText, toldTexts } from "../../claims/toldTexts.ts";
import type { ConsequenceDraft, TransitionDraft } from "../../document/consequenceDraft.ts";
import type { StateDraft } from "../../document/stateDraft.ts";
import type { Expression } from "../../expression/expression.ts";
import type { Showing } from "../../scenario.ts";
import type { ConditionSource } from "../../shape/raw.ts";
import type { RuleContext } from "../rule.ts";
import { factsAfter, forget } from "./factsAfter.ts";
import { type Look, onceEach } from "./onceEach.ts";

/** What a text claims, and what is known whenever it is shown; no facts where it is never shown, as far as can be worked out. */
export type ClaimPlace = {
  readonly source: ConditionSource;
  readonly holds: Expression;
  readonly facts: Facts | undefined;
};

/** Every sound `holds` of a file. */
export const claimPlaces = (context: RuleContext): readonly ClaimPlace[] => {
  const { draft, names, meanings } = context;
  return toldTexts(draft, names).flatMap((told) => {
    const source = told.text.holds;
    const holds = source === undefined ? undefined : meanings.conditions.get(source);
    if (source === undefined || holds === undefined || context.isBroken(source.span)) return [];
    return [{ source, holds, facts: factsOf(told, context) }];
  });
};

const factsOf = (told: ToldText, context: RuleContext): Facts | undefined => {
  const facts = factsAt(told.shown, context);
  const when = whenShown(told, context.draft, context.meanings);
  return facts === undefined || when === undefined ? facts : assume(when, true, facts);
};

const factsAt = (shown: Showing, context: RuleContext): Facts | undefined => {
  const { facts, draft, names } = context;
  switch (shown.kind) {
    case "start":
      return facts;
    case "standing":
      return enter(facts, shown.state);
    case "asked":
    case "over":
      return shown.state === undefined ? facts : enter(facts, shown.state);
    case "entered":
      return enter(facts, shown.state);
    case "taken":
    case "chosen": {
      const state = names.states.get(shown.state)?.draft;
      return state === undefined ? facts : afterMove(state, shown, context);
    }
    case "initiative": {
      const initiative = draft.initiatives.find(({ key }) => key.value === shown.initiative)?.value;
      return inPlace(initiative, facts, context);
    }
    case "inject": {
      const inject = draft.injects.find(({ key }) => key.value === shown.inject)?.value;
      return inPlace(inject, facts, context);
    }
  }
};

const afterMove = (
  state: StateDraft,
  shown: Extract<Showing, { kind: "taken" | "chosen" }>,
  context: RuleContext,
): Facts | undefined => {
  const before = enter(context.facts, shown.state);
  if (shown.kind === "chosen") return afterChoice(state, shown, before, context);
  const transition = listOf(state, shown.list)[shown.index];
  const also =
    shown.list === "after" || shown.list === "every" ? [] : sharing(context).filter((one) => one !== transition);
  return after(transition, held(transition?.when, before, context), context, also);
};

const afterChoice = (
  { decide, together, chance }: StateDraft,
  { seat, option }: Extract<Showing, { kind: "chosen" }>,
  before: Facts | undefined,
  context: RuleContext,
): Facts | undefined => {
  const outcome = chance?.outcomes.find(({ key }) => key.value === option)?.value;
  if (outcome !== undefined) return after(outcome, before, context, []);
  const options = decide?.options ?? together?.others.find(({ key }) => key.value === seat)?.value.options ?? [];
  const chosen = options.find(({ key }) => key.value === option)?.value;
  const isAlone = decide !== undefined && (decide.choose?.value.high ?? 1) === 1;
  // A deadline takes its option whether that is locked or not.
  const when = isAlone && decide.otherwise?.value !== option ? chosen?.when : undefined;
  const all = [...(decide?.options ?? []), ...(together?.others ?? []).flatMap(({ value }) => value.options)];
  const others = isAlone ? [] : [...all.map(({ value }) => value).filter((one) => one !== chosen), ...sharing(context)];
  return after(chosen, held(when, before, context), context, others);
};

const listOf = (state: StateDraft, list: Extract<Showing, { kind: "taken" }>["list"]): readonly TransitionDraft[] => {
  switch (list) {
    case "always":
      return state.always ?? [];
    case "after":
      return (state.after ?? []).flatMap(({ value }) => value);
    case "every":
      return (state.every ?? []).flatMap(({ value }) => value);
    case "on":
      return (state.on ?? []).flatMap(({ value }) => value);
    case "resolve":
      return state.together?.resolve ?? [];
  }
};

const held = (
  source: ConditionSource | undefined,
  facts: Facts | undefined,
  { meanings }: RuleContext,
): Facts | undefined => {
  const when = source === undefined ? undefined : meanings.conditions.get(source);
  return facts === undefined || when === undefined ? facts : assume(when, true, facts);
};

/** What is known when something has happened that moves no chart. */
const inPlace = (
  done: (ConsequenceDraft & { readonly when: ConditionSource | undefined }) | undefined,
  facts: Facts,
  context: RuleContext,
): Facts | undefined => {
  const before = held(done?.when, facts, context);
  return before === undefined ? undefined : factsAfter(done, before, context);
};

/** What is known when something has happened: in the same microstep states are left and entered, and `also` may happen. */
const after = (
  consequence: ConsequenceDraft | undefined,
  before: Facts | undefined,
  context: RuleContext,
  also: readonly ConsequenceDraft[],
): Facts | undefined => {
  if (before === undefined) return undefined;
  const others = new Set([...hooksWrite(context), ...writesOf(also)]);
  return forget(factsAfter(consequence, forget(before, others), context), others);
};

/** What states change on entry and exit. */
const hooksWrite: Look<ReadonlySet<string>> = onceEach(({ names }) =>
  writesOf([...names.states.values()].flatMap(({ draft }) => [draft?.enter, draft?.exit])),
);

/** Transitions of which several charts may take one each in a microstep. */
const sharing: Look<readonly TransitionDraft[]> = onceEach(({ names }) =>
  [...names.states.values()].flatMap(({ draft }) => [
    ...(draft?.always ?? []),
    ...(draft?.on ?? []).flatMap(({ value }) => value),
    ...(draft?.together?.resolve ?? []),
  ]),
);

const writesOf = (consequences: readonly (ConsequenceDraft | undefined)[]): ReadonlySet<string> =>
  new Set(
    consequences.flatMap((consequence) =>
      (consequence?.do ?? []).flatMap(({ others }) => others.map(({ key }) => key.value)),
    ),
  );
