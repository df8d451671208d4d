import { type Consequence, type Scenario, type State, type Window, walkStates } from "#scenario/model";

/** Every signal of a scenario that is raised or heard, in the order of first mention. Linear in the scenario. */
export const signalsOf = ({ charts, initiatives, injects }: Scenario): readonly string[] => [
  ...new Set([
    ...charts.flatMap((chart) => [...walkStates(chart)].flatMap(signalsIn)),
    ...raisedBy(initiatives),
    ...raisedBy(injects),
  ]),
];

const signalsIn = (state: State): readonly string[] => [
  ...raisedBy([state.enter, state.exit, ...state.always, ...state.after, ...(state.every ?? [])]),
  ...state.on.flatMap(({ raise, signal }) => [...raise, signal]),
  ...raisedBy(state.kind === "atomic" && state.window !== undefined ? consequencesAt(state.window) : []),
];

const consequencesAt = (window: Window): readonly Consequence[] => {
  switch (window.kind) {
    case "decide":
      return window.options;
    case "together":
      return [...window.seats.flatMap(({ options }) => options), ...window.resolve];
    case "chance":
      return window.outcomes;
  }
};

const raisedBy = (consequences: readonly Consequence[]): readonly string[] =>
  consequences.flatMap(({ raise }) => raise);
