import { unreachable } from "#base";
import type { Consequence, Scenario, State, Window } from "./scenario.ts";
import { walkStates } from "./walkStates.ts";

/** Everything in a scenario that can have effects or raise signals. */
export function* everyConsequence({ charts, initiatives, injects }: Scenario): Generator<Consequence> {
  for (const chart of charts) for (const state of walkStates(chart)) yield* consequencesIn(state);
  yield* initiatives;
  yield* injects;
}

function* consequencesIn(state: State): Generator<Consequence> {
  yield state.enter;
  yield state.exit;
  yield* state.always;
  yield* state.after;
  yield* state.every ?? [];
  yield* state.on;
  if (state.kind === "atomic" && state.window !== undefined) yield* consequencesAt(state.window);
}

function* consequencesAt(window: Window): Generator<Consequence> {
  switch (window.kind) {
    case "decide":
      yield* window.options;
      return;
    case "together":
      for (const { options } of window.seats) yield* options;
      yield* window.resolve;
      return;
    case "chance":
      yield* window.outcomes;
      return;
    default:
      unreachable(window);
  }
}
