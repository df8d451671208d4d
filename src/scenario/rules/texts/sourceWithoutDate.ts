import { type Rule, rule } from "../rule.ts";

/** A source has a date, so that a reader can see how old a fact is. */
export const sourceWithoutDate: Rule = rule("source-without-date", ({ draft, isBroken }, report) => {
  for (const { key, value } of draft.sources) {
    if (value.date !== undefined || isBroken(value.span)) continue;
    const message = `Source "${key.value}" has no "date". Without one, give the day on which it was read.`;
    report(key.span, message);
  }
});
