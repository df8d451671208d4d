import type { Span } from "../../diagnostic/diagnostic.ts";
import { decidesOf } from "../looks/windowsOf.ts";
import { type Rule, type RuleContext, rule } from "../rule.ts";

/** No time that the file names ends behind the year 9999, the last that dates have four digits for. */
export const yearTooLate: Rule = rule("year-too-late", (context, report) => {
  const start = Date.parse(context.draft.clock.start);
  if (Number.isNaN(start)) return;
  for (const { hours, span } of stretchesIn(context)) {
    if (start + hours * HOUR < END) continue;
    report(span, "This ends after the year 9999, where game time stops. Start earlier, or use a shorter time.");
  }
});

const HOUR = 3_600_000;
const END = Date.UTC(10_000, 0, 1) - 15 * HOUR;

const stretchesIn = ({ names }: RuleContext): readonly { readonly hours: number; readonly span: Span }[] => [
  ...[...names.states.values()].flatMap(({ draft }) =>
    (draft?.after ?? []).map(({ key, span }) => ({ hours: key.value, span })),
  ),
  ...decidesOf(names).flatMap(({ decide: { deadline, takes, options } }) =>
    [deadline, takes, ...options.map(({ value }) => value.takes)].flatMap((stretch) =>
      stretch === undefined ? [] : [{ hours: stretch.value, span: stretch.span }],
    ),
  ),
];
