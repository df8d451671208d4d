import type { Span } from "../diagnostic/diagnostic.ts";
import type { ZoneDraft } from "../document/mapDraft.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A zone is a circle or has three points and more, a route has two points and more. */
export const malformedShape: Rule = (context) => {
  for (const { key, value } of context.draft.map?.zones ?? []) checkZone(key.value, key.span, value, context);
  for (const { key, value } of context.draft.map?.routes ?? []) {
    if (value.points.length < 2) {
      context.report("malformed-shape", key.span, `Route "${key.value}" needs two points or more.`);
    }
  }
};

const checkZone = (id: string, span: Span, { circle, points }: ZoneDraft, { report }: RuleContext): void => {
  if (circle !== undefined && points !== undefined) {
    report("malformed-shape", span, `Zone "${id}" has both "points" and "circle". It has one of them.`);
  } else if (circle === undefined && points === undefined) {
    report("malformed-shape", span, `Zone "${id}" has neither "points" nor "circle".`);
  } else if (points !== undefined && points.length < 3) {
    report("malformed-shape", span, `Zone "${id}" needs three points or more, and has ${points.length}.`);
  }
};
