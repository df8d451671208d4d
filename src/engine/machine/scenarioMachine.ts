import type { AnyActorRef, MetaObject, StateMachine, StateSchema, StateValue } from "xstate";
import type { MachineEvent } from "../referee/machineEvent.ts";
import type { TraceEvent } from "../referee/traceEvent.ts";
import type { GameState } from "../state/gameState.ts";

/** The scenario as an XState 5 machine: its context is the `GameState`, and it emits what happens. */
export type ScenarioMachine = StateMachine<
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
>;

export type Children = Record<string, AnyActorRef | undefined>;
export type Named = { type: string; params?: Params };

/** What an action or guard is about: the index of a node, transition, inject or timer. */
export type Params = { readonly index: number };
