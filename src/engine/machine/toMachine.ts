import { enqueueActions, type MetaObject, StateMachine, type StateSchema, type StateValue } from "xstate";
import { MOST_MICROSTEPS } from "../program/limits.ts";
import type { Node, Program, ProgramTransition } from "../program/program.ts";
import { dueEvent, eventTypeOf, injectType, type MachineEvent } from "../referee/machineEvent.ts";
import type { TraceEvent } from "../referee/traceEvent.ts";
import { blankState } from "../state/blankState.ts";
import type { GameState } from "../state/gameState.ts";
import { keepFileOrder } from "./keepFileOrder.ts";
import { mayHappen } from "./mayHappen.ts";
import { enterNode, forgetTimer, leaveNode, type Performed, takeInject, takeTransition, tick } from "./perform.ts";
import type { Children, Named, Params, ScenarioMachine } from "./scenarioMachine.ts";

/** The machine's actions. */
const WORK = {
  enter: (program: Program, index: number, state: GameState): Performed => enterNode(program, index, state),
  leave: (program: Program, index: number, state: GameState): Performed => leaveNode(program, index, state),
  take: (program: Program, index: number, state: GameState, event: MachineEvent): Performed => {
    const transition = program.transitions[index];
    return transition === undefined
      ? { state, raise: [], trace: [] }
      : takeTransition(program, transition, state, event);
  },
  inject: (program: Program, index: number, state: GameState): Performed => takeInject(program, index, state),
  tick: (_program: Program, _index: number, state: GameState, event: MachineEvent): Performed =>
    tick(state, event.hour ?? state.hour),
  forget: (program: Program, index: number, state: GameState): Performed => forgetTimer(program, state, index),
};

/**
 * The machine of a program, for `createActor`, the Stately inspector and `getPersistedSnapshot`. Every chart
 * is a region of one parallel root. It takes choices by their written form; time has to be sent to it
 * (`@clock`, `@due.N`), which `settle` does.
 */
export const toMachine = (program: Program): ScenarioMachine =>
  keepFileOrder(
    new StateMachine(
      {
        id: program.scenario.id,
        type: "parallel",
        context: blankState(program),
        on: rootEvents(program),
        states: childStates(program, program.roots),
        options: { maxIterations: MOST_MICROSTEPS },
      },
      { actions: actionsOf(program), guards: { may: guardOf(program) }, actors: {}, delays: {} },
    ),
  );

type Implementations = ConstructorParameters<
  typeof StateMachine<
    GameState,
    MachineEvent,
    Children,
    never,
    Named,
    Named,
    never,
    StateValue,
    string,
    unknown,
    unknown,
    TraceEvent,
    MetaObject,
    StateSchema
  >
>[1];

const actionsOf = (program: Program): NonNullable<NonNullable<Implementations>["actions"]> =>
  Object.fromEntries(
    Object.entries(WORK).map(([name, work]) => [
      name,
      enqueueActions(({ context, event, enqueue }, params) => {
        const { state, raise, trace } = work(program, indexIn(params), context, event);
        enqueue.assign(state);
        for (const happened of trace) enqueue.emit(happened);
        for (const signal of raise) enqueue.raise({ type: program.signals[signal] ?? "" });
      }),
    ]),
  );

const guardOf =
  (program: Program) =>
  ({ context, event }: { readonly context: GameState; readonly event: MachineEvent }, params: unknown): boolean => {
    const transition = program.transitions[indexIn(params)];
    return transition !== undefined && mayHappen(program, transition, context, event);
  };

/** XState hands on whatever the configuration says. */
const indexIn = (params: unknown): number =>
  typeof params === "object" && params !== null && "index" in params && typeof params.index === "number"
    ? params.index
    : -1;

type Action = { readonly type: keyof typeof WORK; readonly params: Params };
type TransitionConfig = {
  readonly target?: string;
  readonly reenter?: boolean;
  readonly guard: { readonly type: "may"; readonly params: Params };
  readonly actions: readonly Action[];
};
type StateConfig = {
  readonly id: string;
  readonly type?: "parallel";
  readonly initial?: string;
  readonly states: Readonly<Record<string, StateConfig>>;
  readonly entry: readonly Action[];
  readonly exit: readonly Action[];
  readonly on: Readonly<Record<string, readonly TransitionConfig[]>>;
  readonly always: readonly TransitionConfig[];
};

/** Injects, the passing of time, and timers that no one waits for any more. */
const rootEvents = (program: Program): Readonly<Record<string, { readonly actions: readonly Action[] }>> => ({
  "@clock": { actions: [{ type: "tick", params: { index: 0 } }] },
  ...Object.fromEntries(
    program.timers.map(({ index }) => [dueEvent(index).type, { actions: [{ type: "forget", params: { index } }] }]),
  ),
  ...Object.fromEntries(
    program.injects.map(({ index }) => [
      injectType(program, index),
      { actions: [{ type: "inject", params: { index } }] },
    ]),
  ),
});

const childStates = (program: Program, children: readonly number[]): Readonly<Record<string, StateConfig>> =>
  Object.fromEntries(
    children.flatMap((index) => {
      const node = program.nodes[index];
      return node === undefined ? [] : [[node.id, stateConfig(program, node)]];
    }),
  );

const stateConfig = (program: Program, node: Node): StateConfig => {
  const own = program.transitions.filter(({ source }) => source === node.index);
  const start = program.nodes[node.start];
  return {
    id: machineId(node),
    ...(node.kind === "parallel" ? { type: "parallel" } : {}),
    ...(start === undefined ? {} : { initial: start.id }),
    states: childStates(program, node.children),
    entry: [{ type: "enter", params: { index: node.index } }],
    exit: [{ type: "leave", params: { index: node.index } }],
    on: groupByEvent(program, own),
    always: own
      .filter(({ trigger }) => eventTypeOf(program, trigger) === undefined)
      .map((one) => transitionConfig(program, one)),
  };
};

const groupByEvent = (program: Program, transitions: readonly ProgramTransition[]): StateConfig["on"] => {
  const groups: Record<string, TransitionConfig[]> = {};
  for (const transition of transitions) {
    const type = eventTypeOf(program, transition.trigger);
    if (type !== undefined) groups[type] = [...(groups[type] ?? []), transitionConfig(program, transition)];
  }
  return groups;
};

/** A transition that leads to the engine's own state inside its source stays inside; every other one leaves and enters again. */
const transitionConfig = (program: Program, { index, source, target }: ProgramTransition): TransitionConfig => {
  const node = program.nodes[target];
  const stays = node !== undefined && node.parent === source && node.role !== "state";
  return {
    ...(node === undefined ? {} : { target: `#${machineId(node)}`, reenter: !stays }),
    guard: { type: "may", params: { index } },
    actions: [{ type: "take", params: { index } }],
  };
};

/** XState reads a dot in an id as a step inward. */
const machineId = ({ path }: Node): string => path.replaceAll(".", "/");
