import type { Program, Trigger } from "../program/program.ts";
import type { MoveEvent, TraceEvent } from "../referee/traceEvent.ts";
import type { GameState } from "../state/gameState.ts";

/** One thing that happened during a step: a transition that was taken, a state that was entered or left, an inject. */
export type Happening = {
  readonly event: MoveEvent;
  /** The state at the end of its microstep, after all effects of what brought it about and before whatever followed: what its news is true of. */
  readonly state: GameState;
  readonly changes: readonly Change[];
  /** Index of the happening that brought it about; absent for what time or the start brought. */
  readonly cause?: number;
  /** Whether it belongs to its cause: what a state does on entry and exit, and answers to a signal. Otherwise it's an event of its own. */
  readonly belongs: boolean;
};

type Change = Omit<Extract<TraceEvent, { readonly type: "changed" }>, "type">;

/**
 * What happened in a step, in order, with what brought it about. A transition is caused by the choice, by the hour, by what raised its signal (unknown where
 * several did), or by the microstep after which its condition held; a state is left and entered by the transition that does so. Linear in the trace.
 */
export const toHappenings = (
  program: Program,
  before: GameState,
  trace: readonly TraceEvent[],
): readonly Happening[] => {
  const found: Growing[] = [];
  const raisers = new Map<number, Set<number>>();
  let state = before;
  let microstep = 0;
  for (const [at, event] of trace.entries()) {
    const last = found.at(-1);
    if (event.type === "clock") {
      state = { ...state, hour: event.to };
      microstep = found.length;
    } else if (event.type === "changed") {
      state = { ...state, values: state.values.with(event.variable, event.to) };
      if (last !== undefined) last.state = state;
      last?.changes.push(event);
    } else if (event.type === "raised") {
      raisers.set(event.signal, (raisers.get(event.signal) ?? new Set()).add(found.length - 1));
    } else {
      if (begins(program, event, last)) microstep = found.length;
      if (event.type === "entered" || event.type === "left")
        state = { ...state, active: state.active.with(event.node, event.type === "entered" ? 1 : 0) };
      found.push({ at, event, state, changes: [], microstep });
    }
  }
  const ends = new Map(found.map((one) => [one.microstep, one.state]));
  return found.map(({ event, state: own, changes, microstep: from }, index) => ({
    event,
    state: ends.get(from) ?? own,
    changes,
    ...causeOf(program, found, raisers, index, from),
  }));
};

type Growing = {
  readonly at: number;
  readonly event: MoveEvent;
  state: GameState;
  readonly changes: Change[];
  /** Index of the first happening of its microstep. */
  readonly microstep: number;
};

/** In a microstep everything is left first, then the transitions of one event are taken, then everything is entered. */
const begins = (program: Program, event: MoveEvent, last: Growing | undefined): boolean => {
  if (last === undefined || RANK[event.type] < RANK[last.event.type]) return true;
  return event.type === "taken" && last.event.type === "taken" && !isOneEvent(program, event, last.event);
};

const RANK = { left: 0, taken: 1, entered: 2, injected: 3 } as const;

type Taken = Extract<MoveEvent, { readonly type: "taken" }>;

/** Whether two transitions answer the same event; a condition that has come to hold isn't an event. */
const isOneEvent = ({ transitions }: Program, one: Taken, other: Taken): boolean => {
  const [first, second] = [transitions[one.transition]?.trigger, transitions[other.transition]?.trigger];
  if (first?.kind === "signal") return second?.kind === "signal" && first.signal === second.signal;
  const isEventless = (kind: Trigger["kind"] | undefined): boolean => kind === "always" || kind === "sealed";
  return isEventless(first?.kind) && isEventless(second?.kind);
};

type Cause = Pick<Happening, "cause" | "belongs">;

const causeOf = (
  program: Program,
  found: readonly Growing[],
  raisers: ReadonlyMap<number, ReadonlySet<number>>,
  index: number,
  microstep: number,
): Cause => {
  const event = found[index]?.event;
  if (event?.type === "entered" || event?.type === "left") {
    const mover = moverOf(program, found, microstep, event.node);
    return mover === undefined ? { belongs: false } : { cause: mover, belongs: true };
  }
  const trigger = event?.type === "taken" ? program.transitions[event.transition]?.trigger : undefined;
  return trigger === undefined ? { belongs: false } : triggered(trigger, found, raisers, index, microstep);
};

const triggered = (
  trigger: Trigger,
  found: readonly Growing[],
  raisers: ReadonlyMap<number, ReadonlySet<number>>,
  index: number,
  microstep: number,
): Cause => {
  switch (trigger.kind) {
    case "option":
    case "several":
    case "seal":
    case "initiative":
    case "timer":
      return { belongs: false };
    case "always":
    case "sealed": {
      const previous = lastTaken(found, microstep);
      return previous === undefined ? { belongs: false } : { cause: previous, belongs: false };
    }
    case "signal": {
      const earlier = [...(raisers.get(trigger.signal) ?? [])].filter((one) => one < index);
      const [only] = earlier;
      return only === undefined || earlier.length > 1 ? { belongs: false } : { cause: only, belongs: true };
    }
  }
};

/** The transition of the microstep that moves a node: in its chart the one whose source lies on the same branch. */
const moverOf = (
  { nodes, transitions }: Program,
  found: readonly Growing[],
  microstep: number,
  node: number,
): number | undefined => {
  const isWithin = (inner: number, outer: number): boolean => {
    for (let one = inner; one >= 0; one = nodes[one]?.parent ?? -1) if (one === outer) return true;
    return false;
  };
  const inChart: number[] = [];
  for (let index = microstep; index < found.length && found[index]?.microstep === microstep; index++) {
    const event = found[index]?.event;
    if (event?.type !== "taken") continue;
    const { source = -1, target = -1 } = transitions[event.transition] ?? {};
    if (target < 0 || nodes[source]?.chart !== nodes[node]?.chart) continue;
    if (isWithin(node, source) || isWithin(source, node) || isWithin(node, target) || isWithin(target, node))
      return index;
    inChart.push(index);
  }
  return inChart[0];
};

const lastTaken = (found: readonly Growing[], before: number): number | undefined => {
  for (let index = before - 1; index >= 0; index--) {
    const type = found[index]?.event.type;
    if (type === "taken" || type === "injected") return index;
  }
  return undefined;
};
