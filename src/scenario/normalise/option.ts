import { compact } from "#base";
import type { BasisDraft } from "../document/consequenceDraft.ts";
import type { Name } from "../document/name.ts";
import type { OptionDraft, OutcomeDraft } from "../document/windowDraft.ts";
import { compileCondition } from "../expression/compileCondition.ts";
import { compileInteger } from "../expression/compiler.ts";
import type { Expression } from "../expression/expression.ts";
import { wholeOf } from "../expression/part.ts";
import type { StateEntry } from "../names/stateEntry.ts";
import type { Basis, Option, Outcome } from "../scenario.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import { toConsequence } from "./consequence.ts";
import type { Lowering } from "./lowering.ts";
import { toMapItems } from "./mapItem.ts";
import { toTarget } from "./target.ts";
import { idsOf, toNews } from "./varyingText.ts";

/** An option of a window in a state. Without a target of its own it has the window's. */
export const toOption = (
  id: string,
  draft: OptionDraft,
  from: StateEntry,
  windowTo: string | undefined,
  on: Lowering,
): Option =>
  compact({
    id,
    title: draft.title.value,
    detail: draft.detail?.value,
    news: toNews(draft.news, on),
    basis: toBasis(draft.basis),
    when: compileCondition(draft.when, on.scope, on.compiler),
    locked: draft.locked?.value,
    for: draft.for?.value,
    against: draft.against?.value,
    source: draft.source?.value,
    takesHours: draft.takes?.value ?? 0,
    ...toConsequence(draft, on),
    to: toTarget(draft.to, from, on) ?? windowTo,
    weight: toWeight(draft.weight, 1, on),
    preview: toMapItems(draft.preview, on),
    at: draft.at?.value,
    seenBy: idsOf(draft.seenBy),
  });

/** An outcome of a chance window in a state. */
export const toOutcome = (id: string, draft: OutcomeDraft, from: StateEntry, on: Lowering): Outcome =>
  compact({
    id,
    title: draft.title.value,
    news: toNews(draft.news, on),
    source: draft.source?.value,
    p: toWeight(draft.p, 1, on),
    takesHours: draft.takes?.value ?? 0,
    ...toConsequence(draft, on),
    to: toTarget(draft.to, from, on),
    seenBy: idsOf(draft.seenBy),
  });

/** A relative weight; without one it's the given number. */
export const toWeight = (draft: YamlScalar | undefined, without: number, on: Lowering): Expression => {
  if (draft === undefined) return { kind: "integer", value: without };
  const weight = compileInteger(wholeOf(draft), on.scope, on.compiler);
  on.compiler.meanings.numbers.set(draft, weight);
  return weight;
};

/** The law on which something rests. */
export const toBasis = (draft: BasisDraft | undefined): Basis | undefined =>
  draft === undefined
    ? undefined
    : compact({ law: draft.law.value, text: textOf(draft.text), source: textOf(draft.source) });

const textOf = (name: Name | undefined): string | undefined => name?.value;
