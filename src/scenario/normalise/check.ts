import { compact } from "#base";
import type { CheckDraft } from "../document/draft.ts";
import { compileCondition } from "../expression/compileCondition.ts";
import type { Check } from "../scenario.ts";
import type { ConditionSource } from "../shape/raw.ts";
import { conditionWords } from "./conditionWords.ts";
import type { Lowering } from "./lowering.ts";

/** A check of the scenario's own. One that asks nothing, or several things, is a rule's to report. */
export const toCheck = (draft: CheckDraft, on: Lowering): readonly Check[] => {
  const checks: Check[] = [];
  for (const kind of ["never", "always"] as const) {
    const condition = draft[kind];
    if (condition !== undefined) checks.push({ kind, ...toPromise(condition, on) });
  }
  if (draft.when !== undefined && draft.leadsTo !== undefined) {
    checks.push({ kind: "leads_to", ...toPromise(draft.when, on), ...toOther(draft.leadsTo, on) });
  }
  if (draft.before !== undefined && draft.first !== undefined) {
    checks.push({ kind: "before", ...toPromise(draft.before, on), ...toOther(draft.first, on) });
  }
  if (draft.reaches !== undefined) {
    checks.push({ kind: "reaches", endings: draft.reaches.map(({ value }) => value) });
  }
  if (draft.play !== undefined) {
    const choices = draft.play.map(({ value }) => value);
    checks.push({ kind: "play", choices, ends: draft.ends?.value ?? "" });
  }
  if (draft.share !== undefined && draft.within !== undefined) {
    const { low, high } = draft.within.value;
    checks.push({ kind: "share", ...compact({ ending: draft.share.value, policy: draft.policy?.value, low, high }) });
  }
  return checks;
};

type Condition = Pick<Check & { readonly kind: "never" }, "condition" | "source">;

const toPromise = (written: ConditionSource, on: Lowering): Condition => ({
  condition: compileCondition(written, on.endScope, on.compiler) ?? { kind: "boolean", value: true },
  source: conditionWords(written, on.compiler.source),
});

const toOther = (written: ConditionSource, on: Lowering) => {
  const { condition, source } = toPromise(written, on);
  return { other: condition, otherSource: source };
};
