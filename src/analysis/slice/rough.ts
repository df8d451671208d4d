import type { Act, Code, Program, ProgramEffect } from "#engine";
import { type Between, between, type Known } from "./between.ts";
import type { Slice } from "./slice.ts";
import { spread } from "./spread.ts";

/** A state as a slice sees it. */
export type Rough = {
  /** By chart of the program: its innermost active node; -1 for charts that aren't in the slice. */
  readonly leaves: readonly number[];
  /** By variable: which of its ranges it is in. */
  readonly ranges: readonly number[];
  /** Signals still to be heard that a chart of the slice hears. */
  readonly queue: readonly number[];
};

/** Whether a node is active when this one is the innermost of its chart. */
const isWithin = ({ nodes }: Program, leaf: number, node: number): boolean => {
  for (let at = leaf; at >= 0; at = nodes[at]?.parent ?? -1) if (at === node) return true;
  return false;
};

/** What a slice knows of a state. */
const knownOf = ({ program, hasChart, ranges }: Slice, state: Rough): Known => ({
  program,
  variable: (index) => ranges[index]?.[state.ranges[index] ?? 0] ?? { low: 0, high: 0 },
  active: (node) => {
    const chart = program.nodes[node]?.chart ?? -1;
    return hasChart[chart] === true ? isWithin(program, state.leaves[chart] ?? -1, node) : undefined;
  },
});

/** What a condition is in a state: certainly so, certainly not, or either. An absent one holds. */
export const judgeCode = (slice: Slice, state: Rough, code: Code | undefined): "yes" | "no" | "maybe" => {
  if (code === undefined) return "yes";
  const { low, high } = between(knownOf(slice, state), code);
  if (low > 0 || high < 0) return "yes";
  return low === 0 && high === 0 ? "no" : "maybe";
};

/** Every state that can be after effects which a condition may keep from happening. */
const afterGroup = (slice: Slice, state: Rough, { when, effects }: Act["groups"][number]): readonly Rough[] => {
  switch (judgeCode(slice, state, when)) {
    case "yes":
      return afterEffects(slice, state, effects);
    case "no":
      return [state];
    case "maybe":
      return [state, ...afterEffects(slice, state, effects)];
  }
};

/** Every state that can be after an act in one of these. */
export const afterAct = (slice: Slice, states: readonly Rough[], { groups, raise }: Act): readonly Rough[] => {
  let all = states;
  for (const group of groups) {
    const telling = group.effects.filter(({ variable }) => (slice.ranges[variable]?.length ?? 1) > 1);
    if (telling.length === 0) continue;
    all = distinct(spread(all, (state) => afterGroup(slice, state, { ...group, effects: telling })));
  }
  return raise.length === 0 ? all : all.map((state) => ({ ...state, queue: [...state.queue, ...raise] }));
};

/** Effects of one group read the values from before it. */
const afterEffects = (slice: Slice, state: Rough, effects: Act["groups"][number]["effects"]): readonly Rough[] => {
  const known = knownOf(slice, state);
  let all: readonly (readonly number[])[] = [state.ranges];
  for (const { variable, operation, value } of effects) {
    const result = afterOperation(operation, known.variable(variable), between(known, value));
    const places = placesOf(slice, variable, result);
    all = spread(all, (ranges) => places.map((place) => ranges.with(variable, place)));
  }
  return all.map((ranges) => ({ ...state, ranges }));
};

const afterOperation = (operation: ProgramEffect["operation"], old: Between, given: Between): Between => {
  switch (operation) {
    case "add":
      return { low: old.low + given.low, high: old.high + given.high };
    case "set":
      return given;
  }
};

/** The ranges that a variable can be in when it is set to something between these, cut to its own. */
const placesOf = ({ ranges, program }: Slice, variable: number, { low, high }: Between): readonly number[] => {
  const own = program.variables[variable] ?? { low: 0, high: 0 };
  const cut = (value: number): number => Math.max(own.low, Math.min(own.high, value));
  const [least, most] = [cut(low), cut(high)];
  return (ranges[variable] ?? []).flatMap((range, place) => (range.high >= least && range.low <= most ? [place] : []));
};

/** The same states, each once. */
export const distinct = (states: readonly Rough[]): readonly Rough[] =>
  states.length < 2 ? states : [...new Map(states.map((state) => [nameOf(state), state])).values()];

/** A key that differs for different states. */
export const nameOf = ({ leaves, ranges, queue }: Rough): string => `${leaves.join()};${ranges.join()};${queue.join()}`;
