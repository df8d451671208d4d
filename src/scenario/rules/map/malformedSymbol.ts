import { type Rule, rule } from "../rule.ts";

/** A unit's symbol is an identification code of 20 digits (MIL-STD-2525D, appendix A). */
export const malformedSymbol: Rule = rule("malformed-symbol", ({ draft }, report) => {
  for (const { key, value } of draft.map?.units ?? []) {
    const { symbol } = value;
    if (symbol.value === "" || /^\d{20}$/.test(symbol.value)) continue;
    const { length } = symbol.value;
    const found = /^\d+$/.test(symbol.value) ? `${length} digits` : "other characters";
    report(symbol.span, `The symbol of unit "${key.value}" is a code of 20 digits, and this one has ${found}.`);
  }
});
