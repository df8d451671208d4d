import type { Option, Outcome, State, Window } from "#scenario/model";
import type { Program, ProgramWindow } from "./program.ts";

/** The author's state with this path, for its texts. Linear in the depth and breadth on the way there. */
export const authoredState = (program: Program, path: string): State | undefined => {
  const [chart, ...ids] = path.split(".");
  let state: State | undefined = program.scenario.charts.find(({ id }) => id === chart)?.root;
  for (const id of ids) state = childrenOf(state).find((one) => one.id === id);
  return state;
};

const childrenOf = (state: State | undefined): readonly State[] =>
  state === undefined || state.kind === "atomic" ? [] : state.states;

/** The author's window behind a table row. */
export const authoredWindow = (program: Program, window: ProgramWindow): Window | undefined => {
  const state = authoredState(program, window.path);
  return state?.kind === "atomic" ? state.window : undefined;
};

/** What a seat, or chance, can choose from at a window, as the author wrote it. */
export const authoredChoices = (
  program: Program,
  window: ProgramWindow,
  seat: string,
): readonly (Option | Outcome)[] => {
  const authored = authoredWindow(program, window);
  switch (authored?.kind) {
    case "decide":
      return authored.options;
    case "together":
      return authored.seats.find((one) => one.seat === seat)?.options ?? [];
    case "chance":
      return authored.outcomes;
    case undefined:
      return [];
  }
};
