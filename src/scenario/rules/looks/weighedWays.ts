import type { Interval } from "#base";
import type { Span } from "../../diagnostic/diagnostic.ts";
import type { ConsequenceDraft } from "../../document/consequenceDraft.ts";
import type { Name } from "../../document/name.ts";
import type { DecideDraft } from "../../document/windowDraft.ts";
import type { StateEntry } from "../../names/stateEntry.ts";
import type { YamlScalar } from "../../yaml/yamlNode.ts";
import type { RuleContext } from "../rule.ts";
import { onceEach } from "./onceEach.ts";
import { entryOf } from "./stateGraph.ts";
import { weightPlaces } from "./weightPlaces.ts";

/** One of the options that a seat chooses one of, or of the outcomes of a chance. */
export type WeighedWay = {
  readonly target: StateEntry | undefined;
  /** Whether it takes time, changes a variable or raises a signal. */
  readonly acts: boolean;
  /** Where its weight stands, if it is 0 whatever happens while another always weighs more: no one who chooses by weights takes it. */
  readonly barred: Span | undefined;
};

/** What is chosen by weight in a state where one is chosen; undefined elsewhere. */
export const weighedWays = (context: RuleContext, { draft }: StateEntry): readonly WeighedWay[] | undefined => {
  const { decide, chance } = draft ?? {};
  if (decide !== undefined && (decide.choose?.value.high ?? 1) === 1) return weigh(context, optionsOf(decide));
  if (chance !== undefined)
    return weigh(
      context,
      chance.outcomes.map(({ value }) => ({ ...value, weight: value.p, isOpen: true, isOtherwise: false })),
    );
  return undefined;
};

const optionsOf = ({ options, deadline, otherwise }: DecideDraft): readonly Written[] =>
  options.map(({ key, value }) => ({
    ...value,
    isOpen: value.when === undefined,
    isOtherwise: deadline !== undefined && otherwise?.value === key.value,
  }));

type Written = ConsequenceDraft & {
  readonly weight: YamlScalar | undefined;
  /** Whether it can always be taken. */
  readonly isOpen: boolean;
  /** Whether it is taken when time is over, whatever it weighs. */
  readonly isOtherwise: boolean;
  readonly to: Name | undefined;
  readonly takes: { readonly value: number } | undefined;
};

const weigh = (context: RuleContext, ways: readonly Written[]): readonly WeighedWay[] => {
  const ranges = rangesOf(context);
  const rangeOf = ({ weight }: Written): Interval =>
    (weight === undefined ? undefined : ranges.get(weight.span.start)) ?? ONE;
  // Where all that can be chosen weighs 0, one of it is taken all the same.
  const isBarring = ways.some((way) => way.isOpen && rangeOf(way).low > 0);
  return ways.map((way) => ({
    target: entryOf(way.to, context.meanings, context.names.states),
    acts: (way.do ?? []).length > 0 || (way.raise ?? []).length > 0 || (way.takes?.value ?? 0) > 0,
    barred: isBarring && !way.isOtherwise && rangeOf(way).high <= 0 ? way.weight?.span : undefined,
  }));
};

const ONE: Interval = { low: 1, high: 1 };

/** By where they stand, what sound weights can be. */
const rangesOf = onceEach(
  (context): ReadonlyMap<number, Interval> =>
    new Map(weightPlaces(context).map(({ span, range }) => [span.start, range])),
);
