import { invariant } from "#base";
import type { CompoundState, Scenario, State } from "./scenario.ts";

/**
 * The scenario in a JSON value that `readScenario` made earlier, such as one that was checked when the site was built, or that an earlier version of
 * Threshold stored with a sitting: what that version didn't know yet has the value that leaves its play as it was. It only makes sure that the value is one of
 * ours by its format and id, and throws when it isn't: what an author wrote goes through `readScenario`.
 */
export const fromJson = (value: unknown): Scenario => {
  invariant(isScenario(value), "the JSON is a scenario of format 1");
  const { milestones = [], claims = [] }: Partial<Scenario> = value;
  return {
    ...value,
    milestones,
    claims,
    charts: value.charts.map((chart) => ({ ...chart, root: completeRoot(chart.root) })),
  };
};

const completeRoot = (root: CompoundState): CompoundState => ({ ...root, states: root.states.map(complete) });

const complete = (state: State): State => {
  switch (state.kind) {
    case "atomic": {
      const { window } = state;
      return window === undefined ? state : { ...state, window: { ...window, urgent: window.urgent === true } };
    }
    case "compound":
    case "parallel":
      return { ...state, states: state.states.map(complete) };
  }
};

const isScenario = (value: unknown): value is Scenario =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  value.format === 1 &&
  "id" in value &&
  typeof value.id === "string";
