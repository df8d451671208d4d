import { type StretchIn, stretchesIn } from "../looks/stretches.ts";
import { type Rule, rule } from "../rule.ts";

/** More ticks than this between two questions come near to what a step may cost: each is a step of the clock and one of its own. */
const MOST_TICKS = 4_000;

/** No state ticks more often, while the longest wait of the file passes, than one step may last. */
export const ticksTooOften: Rule = rule("ticks-too-often", (context, report) => {
  const stretches = stretchesIn(context);
  const longest = stretches.reduce(
    (most: StretchIn | undefined, one) => (one.isTick || one.stretch.value <= (most?.stretch.value ?? 0) ? most : one),
    undefined,
  );
  if (longest === undefined) return;
  for (const { stretch, isTick } of stretches) {
    const ticks = Math.floor(longest.stretch.value / stretch.value);
    if (!isTick || ticks <= MOST_TICKS) continue;
    const message = `This ticks ${ticks} times while the longest wait of the file passes; more than ${MOST_TICKS} between two questions may be taken for rules that go round. Let it tick less often.`;
    report(stretch.span, message, { related: [{ message: "That wait is here.", span: longest.stretch.span }] });
  }
});
