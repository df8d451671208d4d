import type { ConditionSource } from "../../shape/raw.ts";
import { desksOf } from "../looks/desksOf.ts";
import { type Secrecy, secrecyOf } from "../looks/secrecy.ts";
import { type Rule, type RuleContext, rule } from "../rule.ts";

/**
 * What is shown only when a condition holds is shown to someone: to no one who may not know what the condition reads.
 * A text or map item for those alone who know a secret is as it should be; one that no player can ever see isn't.
 */
export const hiddenCondition: Rule = rule("hidden-condition", (context, report) => {
  const secrecy = secrecyOf(context);
  if (secrecy.players.length === 0) return;
  for (const { when, noun, viewers } of shownPlaces(context, secrecy)) {
    const hidden = hiddenFrom(viewers, when, secrecy, context);
    if (when === undefined || hidden === undefined) continue;
    const who = viewers.length === 1 ? `"${viewers[0]}" may not` : "no player who could see it may";
    report(when.span, `The ${noun} is never shown: this reads "${hidden}", which ${who} know.`);
  }
});

/** What is shown while a condition holds, and who sees the place where it would be. */
type ShownPlace = {
  readonly when: ConditionSource | undefined;
  readonly noun: string;
  readonly viewers: readonly string[];
};

const shownPlaces = (context: RuleContext, { players, canSee }: Secrecy): readonly ShownPlace[] => [
  ...[...context.names.states.values()].flatMap(({ path, draft }) => {
    const viewers = players.filter((seat) => canSee(seat, path));
    return [
      ...[...(draft?.brief ?? []), ...(draft?.news ?? [])].map(({ when, seenBy }) => ({
        when,
        noun: "text",
        viewers: viewers.filter((seat) => seenBy === undefined || seenBy.some(({ value }) => value === seat)),
      })),
      ...(draft?.map ?? []).map(({ when }) => ({ when, noun: "map item", viewers })),
    ];
  }),
  ...desksOf(context)
    .filter(({ seat }) => players.includes(seat))
    .flatMap(({ seat, options }) =>
      options.flatMap(({ value }) =>
        (value.preview ?? []).map(({ when }) => ({ when, noun: "map item", viewers: [seat] })),
      ),
    ),
  ...(context.draft.map?.items ?? []).map(({ when }) => ({ when, noun: "map item", viewers: players })),
];

/** What the condition reads that none of the viewers may know; undefined where one of them may know all. */
const hiddenFrom = (
  viewers: readonly string[],
  source: ConditionSource | undefined,
  { hiddenIn }: Secrecy,
  { meanings, isBroken }: RuleContext,
): string | undefined => {
  const when = source === undefined ? undefined : meanings.conditions.get(source);
  if (source === undefined || when === undefined || isBroken(source.span)) return undefined;
  const hidden = viewers.map((seat) => hiddenIn(when, seat));
  return hidden.includes(undefined) ? undefined : hidden[0];
};
