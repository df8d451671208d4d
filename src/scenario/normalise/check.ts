import type { CheckDraft } from "../document/draft.ts";
import { compileBoolean } from "../expression/compiler.ts";
import { wholeOf } from "../expression/part.ts";
import type { Check } from "../scenario.ts";
import type { YamlScalar } from "../yaml/yamlNode.ts";
import type { Lowering } from "./lowering.ts";

/** A check of the scenario's own. One that asks nothing, or several things, is a rule's to report. */
export const toCheck = (draft: CheckDraft, on: Lowering): readonly Check[] => {
  const checks: Check[] = [];
  if (draft.never !== undefined) checks.push(toProperty("never", draft.never, on));
  if (draft.always !== undefined) checks.push(toProperty("always", draft.always, on));
  if (draft.reaches !== undefined) {
    checks.push({ kind: "reaches", endings: draft.reaches.map(({ value }) => value) });
  }
  if (draft.play !== undefined) {
    const choices = draft.play.map(({ value }) => value);
    checks.push({ kind: "play", choices, ends: draft.ends?.value ?? "" });
  }
  return checks;
};

const toProperty = (kind: "never" | "always", condition: YamlScalar, on: Lowering): Check => ({
  kind,
  condition: compileBoolean(wholeOf(condition), on.endScope, on.compiler),
  source: condition.text,
});
