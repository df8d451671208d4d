import type { Span } from "../../diagnostic/diagnostic.ts";
import type { StateDraft } from "../../document/stateDraft.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import type { Located } from "../../shape/shape.ts";
import { lastHour } from "../../text/lastHour.ts";
import { earliestHours } from "../looks/earliest.ts";
import { type Rule, type RuleContext, rule } from "../rule.ts";

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

type Stretch = Pick<Located<number>, "value"> & { readonly span: Span };

const stretchesIn = ({
  names,
  draft,
}: RuleContext): readonly { readonly stretch: Stretch; readonly state?: StateEntry }[] => [
  ...[...names.states.values()].flatMap((state) =>
    (state.draft === undefined ? [] : stretchesOf(state.draft)).map((stretch) => ({ stretch, state })),
  ),
  ...draft.initiatives.flatMap(({ value: { takes } }) => (takes === undefined ? [] : [{ stretch: takes }])),
];

const stretchesOf = ({ after = [], decide, chance }: StateDraft): readonly Stretch[] =>
  [
    ...after.map(({ key, span }) => ({ value: key.value, span })),
    decide?.deadline,
    decide?.takes,
    ...(decide?.options ?? []).map(({ value }) => value.takes),
    ...(chance?.outcomes ?? []).map(({ value }) => value.takes),
  ].flatMap((stretch) => stretch ?? []);
