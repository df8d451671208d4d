import {
  type AtomicState,
  type Chart,
  type CompoundState,
  DRAWN,
  type Outcome,
  type Scenario,
  type Seat,
  STANCES,
  type Stance,
  stanceVariable,
  type Variable,
} from "#scenario/model";

/**
 * The scenario in which the seats' stances are what the rules know already: hidden variables, after the author's own, and a chart before all
 * others in which chance draws one after another. No seat sees either. One whose stances have become that stays as it is.
 */
export const withStances = (scenario: Scenario): Scenario => {
  const drawn = scenario.seats.flatMap(({ stances, ...seat }) => (stances === undefined ? [] : [{ ...seat, stances }]));
  if (drawn.length === 0 || scenario.charts.some(({ id }) => id === STANCES)) return scenario;
  return {
    ...scenario,
    variables: [...scenario.variables, ...drawn.map(toVariable)],
    charts: [toChart(drawn), ...scenario.charts],
  };
};

type Drawn = Pick<Seat, "id" | "name"> & { readonly stances: readonly Stance[] };

const toVariable = ({ id, name, stances }: Drawn): Variable => ({
  id: stanceVariable(id),
  name,
  show: "hidden",
  seenBy: [],
  kind: "enum",
  values: stances.map((stance) => stance.id),
  names: stances.map((stance) => stance.name),
  start: stances[0]?.id ?? "",
});

const toChart = (drawn: readonly Drawn[]): Chart => ({
  id: STANCES,
  name: STANCES,
  show: "hidden",
  seenBy: [],
  root: toRoot([...drawn.map((seat, index) => toDraw(seat, drawn[index + 1]?.id ?? DRAWN)), toState(DRAWN)]),
});

const toRoot = (states: readonly AtomicState[]): CompoundState => ({
  ...toState(STANCES),
  path: STANCES,
  kind: "compound",
  start: states[0]?.id ?? "",
  states,
});

const toState = (id: string): AtomicState => ({
  id,
  path: `${STANCES}.${id}`,
  brief: [],
  map: [],
  enter: NOTHING,
  exit: NOTHING,
  always: [],
  after: [],
  on: [],
  kind: "atomic",
});

const NOTHING = { do: [], raise: [] } as const;

const toDraw = ({ id, name, stances }: Drawn, next: string): AtomicState => ({
  ...toState(id),
  title: name,
  window: {
    kind: "chance",
    urgent: true,
    open: true,
    outcomes: stances.map((stance, index) => toOutcome(id, stance, index, `${STANCES}.${next}`)),
  },
});

const toOutcome = (seat: string, { id, name, p }: Stance, value: number, to: string): Outcome => ({
  id,
  title: name,
  p,
  takesHours: 0,
  to,
  do: [
    {
      effects: [{ variable: stanceVariable(seat), operation: "set", value: { kind: "integer", value } }],
    },
  ],
  raise: [],
  seenBy: [],
});
