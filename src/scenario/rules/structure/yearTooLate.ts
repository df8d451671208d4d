import { lastHour } from "../../text/lastHour.ts";
import { earliestHours } from "../looks/earliest.ts";
import { stretchesIn } from "../looks/stretches.ts";
import { type Rule, rule } from "../rule.ts";

/**
 * No time that the file names ends after the year 9999, the last that dates have four digits for, even where everything before it happens as soon
 * as it can.
 */
export const yearTooLate: Rule = rule("year-too-late", (context, report) => {
  const last = lastHour(context.draft.clock.start);
  const stretches = stretchesIn(context);
  const all = stretches.reduce((sum, { stretch }) => sum + stretch.value, 0);
  if (!(all > last)) return;
  const earliest = earliestHours(context);
  for (const { stretch, state } of stretches) {
    const from = (state && earliest.get(state)) ?? 0;
    if (from + stretch.value <= last) continue;
    report(stretch.span, "This ends after the year 9999, where game time stops. Start earlier, or use a shorter time.");
  }
});
