import type { Chart, State } from "./scenario.ts";

/** Every state of a chart in document order, outer before inner, without the chart's own root. */
export function* walkStates(chart: Chart): Generator<State> {
  for (const state of chart.root.states) yield* walkState(state);
}

function* walkState(state: State): Generator<State> {
  yield state;
  if (state.kind === "atomic") return;
  for (const inner of state.states) yield* walkState(inner);
}
