import { compact } from "#base";
import type { ConsequenceDraft, EffectGroupDraft } from "../document/consequenceDraft.ts";
import { compileCondition } from "../expression/compileCondition.ts";
import { compileEffect } from "../expression/compileEffect.ts";
import type { Consequence, Effect, EffectGroup } from "../scenario.ts";
import type { Lowering } from "./lowering.ts";

/** What happens, with every expression compiled. */
export const toConsequence = (draft: ConsequenceDraft | undefined, on: Lowering): Consequence => ({
  do: (draft?.do ?? []).map((group) => toGroup(group, on)),
  raise: (draft?.raise ?? []).map(({ value }) => value),
});

const toGroup = (draft: EffectGroupDraft, on: Lowering): EffectGroup =>
  compact({
    when: compileCondition(draft.when, on.scope, on.compiler),
    effects: draft.others.flatMap((entry) => toEffect(entry, on)),
  });

/** A variable that isn't declared is a rule's to report, so its effect only disappears. */
const toEffect = (
  { key, value }: EffectGroupDraft["others"][number],
  { names, scope, compiler, writes }: Lowering,
): readonly Effect[] => {
  const domain = names.variables.get(key.value);
  if (domain === undefined) return [];
  writes.add(key.value);
  const effect = compileEffect(key.value, domain, value, scope, compiler);
  compiler.meanings.effects.set(value, effect);
  return [effect];
};
