import { didYouMean } from "#base";
import { respell } from "../../diagnostic/respell.ts";
import { toSuggestion } from "../../diagnostic/toSuggestion.ts";
import type { UnitDraft } from "../../document/mapDraft.ts";
import { symbolWords } from "../../symbols/symbolWords.ts";
import { type Rule, type RuleReport, rule } from "../rule.ts";

/** A unit's symbol is a word for it or an identification code of 20 digits (MIL-STD-2525D, appendix A). */
export const malformedSymbol: Rule = rule("malformed-symbol", ({ draft }, report) => {
  for (const { key, value } of draft.map?.units ?? []) {
    const { symbol } = value;
    if (symbol.value === "" || /^\d{20}$/.test(symbol.value) || symbolWords.includes(symbol.value)) continue;
    if (/^\d+$/.test(symbol.value)) reportLength(key.value, symbol, report);
    else reportWord(symbol, report);
  }
});

const reportLength = (unit: string, { value, span }: UnitDraft["symbol"], report: RuleReport): void =>
  report(span, `The symbol of unit "${unit}" is a code of 20 digits, and this one has ${value.length} digits.`);

const reportWord = ({ value, span }: UnitDraft["symbol"], report: RuleReport): void => {
  const word = value.toLowerCase().replaceAll(/[ -]+/g, "_");
  const near = symbolWords.includes(word) ? word : didYouMean(word, symbolWords);
  const expected =
    near === undefined ? " A symbol is a word such as destroyer, or a code of 20 digits." : toSuggestion(near);
  report(span, `There is no symbol "${value}".${expected}`, {
    suggestion: near,
    respelling: symbolWords.includes(word) ? { from: value, to: word } : respell(value, symbolWords),
  });
};
