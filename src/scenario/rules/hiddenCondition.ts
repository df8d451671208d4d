import type { ConditionSource } from "../shape/raw.ts";
import { desksOf } from "./desksOf.ts";
import type { Rule, RuleContext } from "./rule.ts";
import { type Secrecy, secrecyOf } from "./secrecy.ts";

/**
 * What is shown only when a condition holds is shown to somebody: to nobody who may not know what the condition reads.
 * A text or map item for those alone who know a secret is as it should be; one that no player can ever see isn't.
 */
export const hiddenCondition: Rule = (context) => {
  const secrecy = secrecyOf(context);
  if (secrecy.players.length === 0) return;
  for (const { path, draft } of context.names.states.values()) {
    const chart = path.slice(0, path.indexOf("."));
    const viewers = secrecy.players.filter((seat) => secrecy.canSee(seat, chart));
    for (const { when } of draft?.brief ?? []) checkCondition(when, "text", viewers, secrecy, context);
    for (const { when } of draft?.map ?? []) checkCondition(when, "map item", viewers, secrecy, context);
  }
  for (const { seat, options } of desksOf(context)) {
    if (!secrecy.players.includes(seat)) continue;
    for (const { value } of options) {
      for (const { when } of value.preview ?? []) checkCondition(when, "map item", [seat], secrecy, context);
    }
  }
  for (const { when } of context.draft.map?.items ?? []) {
    checkCondition(when, "map item", secrecy.players, secrecy, context);
  }
};

const checkCondition = (
  source: ConditionSource | undefined,
  noun: string,
  viewers: readonly string[],
  { hiddenIn }: Secrecy,
  { meanings, report, isBroken }: RuleContext,
): void => {
  const when = source === undefined ? undefined : meanings.conditions.get(source);
  if (source === undefined || when === undefined || viewers.length === 0 || isBroken(source.span)) return;
  const hidden = viewers.map((seat) => hiddenIn(when, seat));
  const [first] = hidden;
  if (first === undefined || hidden.includes(undefined)) return;
  const who = viewers.length === 1 ? `"${viewers[0]}" may not` : "no player who could see it may";
  report("hidden-condition", source.span, `The ${noun} is never shown: this reads "${first}", which ${who} know.`);
};
