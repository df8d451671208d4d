import { compact } from "#base";
import { createLineIndex } from "../diagnostic/lineIndex.ts";
import type { ScenarioDraft } from "../document/draft.ts";
import { compileCondition } from "../expression/compileCondition.ts";
import type { BooleanExpression, Expression } from "../expression/expression.ts";
import { not } from "../expression/logic.ts";
import type { Meanings } from "../expression/meanings.ts";
import type { Scope } from "../expression/scope.ts";
import { conditionWords } from "../normalise/conditionWords.ts";
import type { Lowering } from "../normalise/lowering.ts";
import { secrecyOf } from "../rules/looks/secrecy.ts";
import type { Claim, Showing } from "../scenario.ts";
import type { ConditionSource } from "../shape/raw.ts";
import { type ToldText, toldTexts } from "./toldTexts.ts";
import { whenFirst } from "./whenFirst.ts";

/** What the texts of a scenario claim, with every condition compiled. The charts have to be lowered before. */
export const toClaims = (draft: ScenarioDraft, on: Lowering): readonly Claim[] => {
  const proved = toldTexts(draft, on.names).filter(({ text }) => text.holds !== undefined);
  if (proved.length === 0) return [];
  const place = createLineIndex(on.compiler.source);
  return proved.flatMap((told) => {
    const { path, shown, text } = told;
    const holds = compileCondition(text.holds, scopeOf(shown, on), on.compiler);
    if (text.holds === undefined || holds === undefined) return [];
    const source = conditionWords(text.holds, on.compiler.source);
    const { line } = place(text.span.start);
    return [compact({ path, shown, when: whenShown(told, draft, on.compiler.meanings), holds, source, line })];
  });
};

/** Where the run is over `ending` can be read. */
const scopeOf = ({ kind }: Showing, { scope, endScope }: Lowering): Scope => {
  switch (kind) {
    case "over":
      return endScope;
    case "start":
    case "standing":
    case "asked":
    case "entered":
    case "taken":
    case "chosen":
    case "initiative":
    case "inject":
      return scope;
  }
};

/** When a text is the one of several that is shown; undefined where it is always. */
export const whenShown = (
  { shown, among = [], unless }: Pick<ToldText, "shown" | "among" | "unless">,
  draft: ScenarioDraft,
  { conditions }: Pick<Meanings, "conditions">,
): Expression | undefined => {
  const meaningOf = (source: ConditionSource): BooleanExpression =>
    conditions.get(source) ?? { kind: "boolean", value: true };
  if (unless !== undefined) return unless === "never" ? { kind: "boolean", value: false } : not(meaningOf(unless));
  if (among.every(({ when, seenBy }) => when === undefined && seenBy === undefined)) return undefined;
  const texts = among.map(({ when, seenBy }) => ({
    when: when === undefined ? undefined : meaningOf(when),
    seenBy: seenBy?.map(({ value }) => value),
  }));
  return whenFirst(texts, "state" in shown ? shown.state : undefined, secrecyOf({ draft }));
};
