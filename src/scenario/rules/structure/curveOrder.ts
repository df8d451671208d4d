import { type Rule, rule } from "../rule.ts";

/** The points of a curve go from left to right. */
export const curveOrder: Rule = rule("curve-order", ({ draft }, report) => {
  for (const { key: curve, value } of draft.curves) {
    value.points.forEach(({ key: x }, index) => {
      const before = value.points[index - 1];
      if (before === undefined || !(before.key.value >= x.value)) return;
      const message = `The points of curve "${curve.value}" have to go from left to right, but ${x.value} comes after ${before.key.value}.`;
      report(x.span, message);
    });
  }
});
