import { whatDrawsNothing } from "../../symbols/whatDrawsNothing.ts";
import { type Rule, rule } from "../rule.ts";

/** Every part of a unit's code has a drawing on the map. */
export const symbolDrawsNothing: Rule = rule("symbol-draws-nothing", ({ draft }, report) => {
  for (const { key, value } of draft.map?.units ?? []) {
    const { symbol } = value;
    const missing = /^\d{20}$/.test(symbol.value) ? whatDrawsNothing(symbol.value) : undefined;
    if (missing === undefined) continue;
    report(symbol.span, `The map has no drawing for ${missing}, so that unit "${key.value}" is an empty frame.`);
  }
});
