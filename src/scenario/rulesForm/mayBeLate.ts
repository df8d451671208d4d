import type { Scenario, State, Window } from "../scenario.ts";

/** Whether a seat has an initiative that takes time and a window with a deadline, so that the one may lock the other. Linear in the scenario. */
export const mayBeLate = ({ charts, initiatives }: Scenario): boolean => {
  const slow = new Set(initiatives.filter(({ takesHours }) => takesHours > 0).map(({ seat }) => seat));
  const isHurried = (window: Window): boolean =>
    window.kind === "decide" && window.deadlineHours !== undefined && slow.has(window.seat);
  return slow.size > 0 && charts.some(({ root }) => windowsIn(root).some(isHurried));
};

const windowsIn = (state: State): readonly Window[] => {
  if ("states" in state) return state.states.flatMap(windowsIn);
  return state.window === undefined ? [] : [state.window];
};
