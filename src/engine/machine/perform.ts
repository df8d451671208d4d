import { againIn } from "../program/againIn.ts";
import type { Act, Node, Program, ProgramTransition } from "../program/program.ts";
import type { MachineEvent } from "../referee/machineEvent.ts";
import type { TraceEvent } from "../referee/traceEvent.ts";
import { applyAct } from "../state/applyAct.ts";
import type { GameState } from "../state/gameState.ts";

/** What an action does: the state after it, signals to raise in order, and the trace events to report. */
export type Performed = {
  readonly state: GameState;
  readonly raise: readonly number[];
  readonly trace: readonly TraceEvent[];
};

/** Entering a node: it is active, its timers start, its `enter` happens. */
export const enterNode = (program: Program, index: number, state: GameState): Performed => {
  const node = program.nodes[index];
  const due = [...state.due];
  for (const timer of node?.timers ?? []) {
    const row = program.timers[timer];
    if (row !== undefined && row.kind !== "aside") due[timer] = state.hour + row.hours;
  }
  const sealed = node === undefined ? state.sealed : sealedOnEntry(program, node, state.sealed);
  const entered = { ...state, active: setAt(state.active, index, 1), due, sealed };
  return performActs(program, node === undefined ? [] : [node.enter], entered, [{ type: "entered", node: index }]);
};

/** Leaving a node: its `exit` happens, its timers stop, it isn't active any more. */
export const leaveNode = (program: Program, index: number, state: GameState): Performed => {
  const node = program.nodes[index];
  const done = performActs(program, node === undefined ? [] : [node.exit], state, [{ type: "left", node: index }]);
  const due = [...done.state.due];
  for (const timer of node?.timers ?? []) due[timer] = -1;
  return { ...done, state: { ...done.state, active: setAt(done.state.active, index, 0), due } };
};

/** Taking a transition: what it counts, seals or stops, then the consequences that go with it. */
export const takeTransition = (
  program: Program,
  transition: ProgramTransition,
  state: GameState,
  event: MachineEvent,
): Performed =>
  performActs(program, actsOf(program, transition, state, event), bookkeep(program, transition, state), [
    { type: "taken", transition: transition.index },
  ]);

/** An inject: counted, then its consequences. */
export const takeInject = (program: Program, index: number, state: GameState): Performed => {
  const inject = program.injects[index];
  const counted = inject === undefined || inject.limit < 0 ? state : count(state, program.initiatives.length + index);
  return performActs(program, inject === undefined ? [] : [inject.act], counted, [{ type: "injected", inject: index }]);
};

/** Time goes on to an hour. */
export const tick = (state: GameState, hour: number): Performed => ({
  state: { ...state, hour },
  raise: [],
  trace: [{ type: "clock", from: state.hour, to: hour }],
});

/** A timer that was due, and for which nothing happens. */
export const forgetTimer = (program: Program, state: GameState, timer: number): Performed => ({
  state: restart(program, state, timer),
  raise: [],
  trace: [],
});

const performActs = (
  program: Program,
  acts: readonly Act[],
  start: GameState,
  before: readonly TraceEvent[],
): Performed => {
  let state = start;
  const trace = [...before];
  const raise: number[] = [];
  for (const [index, act] of acts.entries()) {
    const { values, changed } = applyAct(program, act, state);
    if (values !== state.values) state = { ...state, values };
    const which = acts.length > 1 ? { act: index } : {};
    for (const change of changed) trace.push({ type: "changed", ...change, ...which });
    for (const signal of act.raise) {
      raise.push(signal);
      trace.push({ type: "raised", signal });
    }
  }
  return { state, raise, trace };
};

const actsOf = (
  program: Program,
  { trigger, act }: ProgramTransition,
  state: GameState,
  event: MachineEvent,
): readonly Act[] => {
  if (trigger.kind === "several") {
    const desk = program.windows[trigger.window]?.desks[0];
    return [...(event.options ?? []).flatMap((option) => desk?.options[option]?.act ?? []), act];
  }
  if (trigger.kind === "sealed") {
    const desks = program.windows[trigger.window]?.desks ?? [];
    return [...desks.flatMap(({ slot, options }) => options[(state.sealed[slot] ?? 0) - 1]?.act ?? []), act];
  }
  return [act];
};

const bookkeep = (program: Program, { trigger, target }: ProgramTransition, state: GameState): GameState => {
  switch (trigger.kind) {
    case "timer":
      // Leaving a node has stopped its timers.
      return target < 0 ? restart(program, state, trigger.timer) : stop(state, trigger.timer);
    case "seal": {
      const slot = program.windows[trigger.window]?.desks[trigger.desk]?.slot ?? -1;
      return { ...state, sealed: setAt(state.sealed, slot, trigger.option + 1) };
    }
    case "initiative": {
      const initiative = program.initiatives[trigger.initiative];
      const counted = initiative === undefined || initiative.limit < 0 ? state : count(state, trigger.initiative);
      const timer = program.windows[trigger.window]?.asideTimer ?? -1;
      if (initiative === undefined || initiative.takesHours === 0 || timer < 0) return counted;
      return { ...counted, due: setAt(counted.due, timer, state.hour + initiative.takesHours) };
    }
    case "always":
    case "signal":
    case "option":
    case "several":
    case "sealed":
      return state;
  }
};

const stop = (state: GameState, timer: number): GameState => ({ ...state, due: setAt(state.due, timer, -1) });

/** A timer that was due runs again if it is one that ticks; otherwise it stops. */
const restart = (program: Program, state: GameState, timer: number): GameState => {
  const row = program.timers[timer];
  const hours = row === undefined ? undefined : againIn(row);
  return hours === undefined ? stop(state, timer) : { ...state, due: setAt(state.due, timer, state.hour + hours) };
};

const count = (state: GameState, index: number): GameState => ({
  ...state,
  taken: setAt(state.taken, index, (state.taken[index] ?? 0) + 1),
});

/** A window's state begins with nothing sealed, and a window opens again so once all has come to light; an initiative's time unseals nothing. */
const sealedOnEntry = (program: Program, { role, window }: Node, sealed: readonly number[]): readonly number[] => {
  const slots = program.windows[window]?.desks.map(({ slot }) => slot) ?? [];
  const hasSettled = role === "open" && slots.every((slot) => sealed[slot] !== 0);
  return role === "state" || hasSettled ? sealed.map((value, slot) => (slots.includes(slot) ? 0 : value)) : sealed;
};

const setAt = (list: readonly number[], index: number, value: number): readonly number[] => list.with(index, value);
