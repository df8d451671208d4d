import type { Span } from "../../diagnostic/diagnostic.ts";
import type { ZoneDraft } from "../../document/mapDraft.ts";
import { type Rule, type RuleReport, rule } from "../rule.ts";

/** A zone is a circle or has three points and more, a route has two points and more. */
export const malformedShape: Rule = rule("malformed-shape", (context, report) => {
  for (const { key, value } of context.draft.map?.zones ?? []) checkZone(key.value, key.span, value, report);
  for (const { key, value } of context.draft.map?.routes ?? []) {
    if (value.points.length < 2) {
      report(key.span, `Route "${key.value}" needs two points or more.`);
    }
  }
});

const checkZone = (id: string, span: Span, { circle, points }: ZoneDraft, report: RuleReport): void => {
  if (circle !== undefined && points !== undefined) {
    report(span, `Zone "${id}" has both "points" and "circle". It has one of them.`);
  } else if (circle === undefined && points === undefined) {
    report(span, `Zone "${id}" has neither "points" nor "circle".`);
  } else if (points !== undefined && points.length < 3) {
    report(span, `Zone "${id}" needs three points or more, and has ${points.length}.`);
  }
};
