import type { Scenario, State } from "../scenario.ts";
import { walkStates } from "../walkStates.ts";

/** Whether a seat has an initiative that takes time and a window with a deadline, so that the one may lock the other. Linear in the scenario. */
export const mayBeLate = ({ charts, initiatives }: Scenario): boolean => {
  const slow = new Set(initiatives.filter(({ takesHours }) => takesHours > 0).map(({ seat }) => seat));
  const isHurried = (state: State): boolean =>
    state.kind === "atomic" &&
    state.window?.kind === "decide" &&
    state.window.deadlineHours !== undefined &&
    slow.has(state.window.seat);
  return slow.size > 0 && charts.some((chart) => [...walkStates(chart)].some(isHurried));
};
