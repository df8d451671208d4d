import { createActor, type SnapshotFrom } from "xstate";
import { compact, invariant } from "#base";
import { checkChoice } from "../choice/checkChoice.ts";
import type { UnsettledRefusal } from "../choice/refusal.ts";
import type { Program } from "../program/program.ts";
import { type MachineEvent, toEvent } from "../referee/machineEvent.ts";
import type { Referee, Start, Step } from "../referee/referee.ts";
import type { TraceEvent } from "../referee/traceEvent.ts";
import { blankState } from "../state/blankState.ts";
import type { GameState } from "../state/gameState.ts";
import { keepMicrosteps } from "./keepMicrosteps.ts";
import { loopedState } from "./loopedState.ts";
import { LoopError, watchMicrosteps } from "./microstepBudget.ts";
import { isBeyondCalendar, nextTimeEvent } from "./nextTimeEvent.ts";
import type { ScenarioMachine } from "./scenarioMachine.ts";
import { toMachine } from "./toMachine.ts";
import { toStateValue } from "./toStateValue.ts";

/** A referee, and the machine that it plays on. */
export type MachineReferee = Referee & { readonly machine: ScenarioMachine };

/** The referee of a program, on its XState machine; `keepsMicrosteps` is for callers that ask what was true in the middle of a step. */
export const createReferee = (
  program: Program,
  { keepsMicrosteps = false }: { readonly keepsMicrosteps?: boolean } = {},
): MachineReferee => {
  const machine = toMachine(program);
  const position = createPositions(program, machine);
  const run = createRunner(machine);
  const kept = keepsMicrosteps ? keepMicrosteps(run.system) : undefined;
  /** Plays from the first microstep to the next question. */
  const settle = (begin: () => Snapshot): Step | { readonly refusal: UnsettledRefusal } => {
    run.renew();
    const trace = run.trace();
    const microsteps = kept?.(trace);
    try {
      let snapshot = begin();
      for (;;) {
        const event = nextTimeEvent(program, snapshot.context);
        if (event === undefined) return compact({ state: position.keep(snapshot), trace, microsteps });
        if (isBeyondCalendar(program, event)) return { refusal: { code: "beyond-calendar" } };
        snapshot = run.transition(snapshot, event);
      }
    } catch (error) {
      if (!isLoop(error)) throw error;
      return { refusal: compact({ code: "loop", state: loopedState(program, trace) } as const) };
    }
  };
  const start = (): Start => {
    const started = settle(run.initial);
    if (!("refusal" in started)) return started;
    const blank: Step = { state: blankState(program), trace: [] };
    return started.refusal.code === "loop"
      ? compact({ ...blank, loop: started.refusal.state })
      : { ...blank, isBeyondCalendar: true };
  };
  let first: Start | undefined;
  return {
    program,
    machine,
    start: () => {
      first ??= start();
      return first;
    },
    applyChoice: (state, choice) => {
      const move = checkChoice(program, state, choice);
      if ("refusal" in move) return move;
      return settle(() => run.transition(position.find(state), toEvent(program, move)));
    },
  };
};

type Snapshot = SnapshotFrom<ScenarioMachine>;

/**
 * The machine's transitions with what they emit, as XState's `initialTransition` and `transition` give them. Those make an
 * actor each time, and with it work out the machine's whole first step once more; here one actor that never starts serves all.
 */
const createRunner = (machine: ScenarioMachine) => {
  const self = createActor(machine);
  const budget = watchMicrosteps(self.system);
  let trace: TraceEvent[] = [];
  const scope: Scope = {
    self,
    id: "",
    sessionId: "",
    system: self.system,
    logger: () => {},
    defer: () => {},
    stopChild: () => {},
    emit: () => {},
    actionExecutor: ({ type, params }) => {
      if (type === "xstate.emit") trace.push(emittedIn(params));
    },
  };
  const sound = (snapshot: Snapshot): Snapshot => {
    if (snapshot.status === "error") throw snapshot.error;
    return snapshot;
  };
  return {
    system: self.system,
    renew: budget.renew,
    /** A new list, to which is added what happens from now on. */
    trace: (): readonly TraceEvent[] => {
      trace = [];
      return trace;
    },
    initial: () => sound(machine.getInitialSnapshot(scope)),
    transition: (snapshot: Snapshot, event: MachineEvent) => sound(machine.transition(snapshot, event, scope)),
  };
};

type Scope = Parameters<ScenarioMachine["transition"]>[2];

/** Beyond the budget, or where XState itself finds that one event has no end. */
const isLoop = (error: unknown): boolean =>
  error instanceof LoopError || (error instanceof Error && error.message.startsWith("Infinite loop"));

/** Snapshots of states already met, so that playing on doesn't rebuild them; a state from elsewhere is resolved afresh. */
const createPositions = (program: Program, machine: ScenarioMachine) => {
  const known = new WeakMap<GameState, Snapshot>();
  return {
    keep: (snapshot: Snapshot): GameState => {
      known.set(snapshot.context, snapshot);
      return snapshot.context;
    },
    find: (state: GameState): Snapshot =>
      known.get(state) ?? machine.resolveState({ value: toStateValue(program, state), context: state }),
  };
};

const emittedIn = (params: unknown): TraceEvent => {
  invariant(isEmission(params), "an emit action carries its event");
  return params.event;
};

const isEmission = (params: unknown): params is { readonly event: TraceEvent } =>
  typeof params === "object" && params !== null && "event" in params;
