import { type Rule, rule } from "../rule.ts";

/** A day has room for that much, in percent: on some days nothing happens. */
const MOST = 99;

/** What injects weigh on a day comes to at most 99 %, as far as it is written as numbers, and none weighs less than nothing. */
export const dailyOdds: Rule = rule("daily-odds", ({ draft, meanings }, report) => {
  let sum = 0;
  for (const { daily } of draft.injects.map(({ value }) => value)) {
    const weight = daily === undefined ? undefined : meanings.numbers.get(daily);
    if (daily === undefined || weight?.kind !== "integer") continue;
    const before = sum;
    sum += weight.value;
    if (before <= MOST && sum > MOST)
      report(daily.span, `The injects' "daily" comes to ${sum} %; together they may have at most ${MOST} %.`);
  }
});
