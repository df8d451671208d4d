import {
  type Chart,
  DAY,
  DRAW,
  EVENTS,
  type Expression,
  happenedVariable,
  type Inject,
  NOTHING_HAPPENS,
  type Outcome,
  type Scenario,
  type State,
  type Variable,
} from "#scenario/model";
import { quietDay } from "../wording/quietDay.ts";

/**
 * The scenario in which injects that may happen by themselves are what the rules know already: after all other charts one in which chance draws
 * each 24 hours, when no window is open, and for each inject with a limit a hidden count of both its draws and the White Cell's sendings.
 * One whose events have become that stays as it is.
 */
export const withEvents = (scenario: Scenario): Scenario => {
  const daily = scenario.injects.flatMap((inject) =>
    inject.daily === undefined ? [] : [{ ...inject, daily: inject.daily }],
  );
  if (daily.length === 0 || scenario.charts.some(({ id }) => id === EVENTS)) return scenario;
  const quiet = quietDay(scenario.language);
  return {
    ...scenario,
    variables: [...scenario.variables, ...daily.flatMap(toCount)],
    charts: [...scenario.charts, toChart(daily, quiet)],
    injects: scenario.injects.map((inject) =>
      inject.daily === undefined ? inject : { ...inject, ...counted(inject) },
    ),
  };
};

type Daily = Inject & { readonly daily: Expression };

const toCount = ({ id, title, limit }: Daily): readonly Variable[] =>
  limit === undefined
    ? []
    : [
        {
          id: happenedVariable(id),
          name: title,
          show: "hidden",
          seenBy: [],
          kind: "integer",
          low: 0,
          high: limit,
          start: 0,
        },
      ];

/** What happens, and that it has happened. */
const counted = ({ id, limit, do: groups, raise }: Inject): Pick<Inject, "do" | "raise"> => ({
  do:
    limit === undefined
      ? groups
      : [...groups, { effects: [{ variable: happenedVariable(id), operation: "add", value: number(1) }] }],
  raise,
});

const number = (value: number): Expression => ({ kind: "integer", value });

const toChart = (daily: readonly Daily[], quiet: string): Chart => ({
  id: EVENTS,
  name: EVENTS,
  show: "hidden",
  root: {
    ...toState(EVENTS, EVENTS),
    kind: "compound",
    start: DAY,
    states: [
      {
        ...toState(DAY, `${EVENTS}.${DAY}`),
        kind: "atomic",
        after: [{ hours: 24, to: `${EVENTS}.${DRAW}`, do: [], raise: [] }],
      },
      {
        ...toState(DRAW, `${EVENTS}.${DRAW}`),
        kind: "atomic",
        window: {
          kind: "chance",
          urgent: false,
          open: false,
          outcomes: [toQuiet(daily, quiet), ...daily.map(toOutcome)],
        },
      },
    ],
  },
});

const toState = (id: string, path: string): Omit<State, "kind" | "states" | "start" | "window" | "ending"> => ({
  id,
  path,
  brief: [],
  map: [],
  enter: { do: [], raise: [] },
  exit: { do: [], raise: [] },
  always: [],
  after: [],
  on: [],
});

/** What is left of a hundred, and never nothing: someone who sits as the White Cell decides alone what happens. */
const toQuiet = (daily: readonly Daily[], title: string): Outcome => ({
  id: NOTHING_HAPPENS,
  title,
  p: {
    kind: "greatest",
    of: [
      number(1),
      daily.reduce(
        (left: Expression, one): Expression => ({ kind: "arithmetic", operator: "-", left, right: weightOf(one) }),
        number(100),
      ),
    ],
  },
  takesHours: 0,
  to: `${EVENTS}.${DAY}`,
  do: [],
  raise: [],
  seenBy: [],
});

const toOutcome = (inject: Daily): Outcome => ({
  id: inject.id,
  title: inject.title,
  ...(inject.news === undefined ? {} : { news: inject.news }),
  ...(inject.source === undefined ? {} : { source: inject.source }),
  p: weightOf(inject),
  takesHours: 0,
  to: `${EVENTS}.${DAY}`,
  ...counted(inject),
  ...(inject.seenBy === undefined ? {} : { seenBy: inject.seenBy }),
});

/** Nothing while it can't happen, or has happened as often as it may. */
const weightOf = ({ id, when, limit, daily }: Daily): Expression => {
  const isLeft: Expression | undefined =
    limit === undefined
      ? undefined
      : {
          kind: "compare",
          operator: "<",
          left: { kind: "variable", id: happenedVariable(id) },
          right: number(limit),
        };
  const tests = [when, isLeft].flatMap((test) => test ?? []);
  const weight: Expression = { kind: "greatest", of: [number(0), daily] };
  return tests.reduce(
    (then: Expression, test): Expression => ({ kind: "conditional", test, then, else: number(0) }),
    weight,
  );
};
