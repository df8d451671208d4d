import { compact } from "#base";
import type { TransitionDraft } from "../document/consequenceDraft.ts";
import { compileCondition } from "../expression/compileCondition.ts";
import type { Scope } from "../expression/scope.ts";
import type { StateEntry } from "../names/stateEntry.ts";
import type { Transition } from "../scenario.ts";
import { toConsequence } from "./consequence.ts";
import type { Lowering } from "./lowering.ts";
import { toTarget } from "./target.ts";
import { toNews } from "./varyingText.ts";

/** A transition out of a state; its condition may have a scope of its own. */
export const toTransition = (
  draft: TransitionDraft,
  from: StateEntry,
  on: Lowering,
  scope: Scope = on.scope,
): Transition =>
  compact({
    when: compileCondition(draft.when, scope, on.compiler),
    to: toTarget(draft.to, from, on),
    ...toConsequence(draft, on),
    news: toNews(draft.news, on),
  });
