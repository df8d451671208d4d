import type { Scenario, State } from "#scenario/model";
import type { NodeRole } from "./program.ts";

/** A node before its contents are lowered: the tree with the engine's own states added inside windows. */
export type Place = {
  readonly index: number;
  readonly id: string;
  readonly path: string;
  readonly role: NodeRole;
  readonly chart: number;
  readonly parent: number;
  readonly children: number[];
  /** The author's state; for the engine's own states that of the window. */
  readonly state: State;
  /** For a `waiting` node: the option it waits for, -1 for a choice of several. */
  readonly option: number;
};

/** Gives every state its index, depth first in file order, with the engine's own states inside those with windows. */
export const layOut = (scenario: Scenario): readonly Place[] => {
  const places: Place[] = [];
  const add = (place: Omit<Place, "index" | "children">): Place => {
    const added = { ...place, index: places.length, children: [] };
    places[place.parent]?.children.push(added.index);
    places.push(added);
    return added;
  };
  const visit = (state: State, chart: number, parent: number): void => {
    const place = add({ id: state.id, path: state.path, role: "state", chart, parent, state, option: -1 });
    if (state.kind !== "atomic") for (const child of state.states) visit(child, chart, place.index);
    for (const inner of innerStates(scenario, state))
      add({ ...inner, path: `${state.path}:${inner.id}`, chart, parent: place.index, state });
  };
  for (const [index, chart] of scenario.charts.entries()) visit(chart.root, index, -1);
  return places;
};

type Inner = { readonly id: string; readonly role: NodeRole; readonly option: number };

const innerStates = (scenario: Scenario, state: State): readonly Inner[] => {
  if (state.kind !== "atomic" || state.window === undefined) return [];
  const { window } = state;
  const inner: Inner[] = [{ id: "open", role: "open", option: -1 }];
  const seats =
    window.kind === "decide" ? [window.seat] : window.kind === "together" ? window.seats.map(({ seat }) => seat) : [];
  const suspends = scenario.initiatives.some(({ seat, takesHours }) => takesHours > 0 && seats.includes(seat));
  if (suspends) inner.push({ id: "aside", role: "aside", option: -1 });
  if (window.kind === "together") inner.push({ id: "settling", role: "settling", option: -1 });
  if (window.kind === "decide" && !isSingle(window.choose)) {
    if (window.takesHours > 0) inner.push({ id: "waiting", role: "waiting", option: -1 });
    return inner;
  }
  const options = window.kind === "decide" ? window.options : window.kind === "chance" ? window.outcomes : [];
  options.forEach(({ id, takesHours }, option) => {
    if (takesHours > 0) inner.push({ id: `waiting_${id}`, role: "waiting", option });
  });
  return inner;
};

/** Whether exactly one option is chosen, so that each option may lead elsewhere. */
export const isSingle = ({ low, high }: { readonly low: number; readonly high: number }): boolean =>
  low === 1 && high === 1;
