import { createActor, type SnapshotFrom } from "xstate";
import { invariant } from "#base";
import { checkChoice } from "../choice/checkChoice.ts";
import type { Choice } from "../choice/choice.ts";
import type { Refusal } from "../choice/refusal.ts";
import type { Program } from "../program/program.ts";
import { blankState } from "../state/blankState.ts";
import type { GameState } from "../state/gameState.ts";
import { type MachineEvent, toEvent } from "./machineEvent.ts";
import { nextTimeEvent } from "./nextTimeEvent.ts";
import { type ScenarioMachine, toMachine } from "./toMachine.ts";
import { toStateValue } from "./toStateValue.ts";
import type { TraceEvent } from "./traceEvent.ts";

/** A state that nothing but a choice can change, and what led to it, in order. */
export type Step = { readonly state: GameState; readonly trace: readonly TraceEvent[] };

/** Plays by the rules of one program. Pure: equal arguments give equal results. */
export type Referee = {
  readonly program: Program;
  readonly machine: ScenarioMachine;
  /** The first settled state; the blank one, in which nothing has started, where the rules go round in a circle before it. */
  readonly start: () => Step;
  /** What a choice leads to, or why it can't be made; a refusal changes nothing. */
  readonly applyChoice: (state: GameState, choice: Choice) => Step | { readonly refusal: Refusal };
};

/** More clock and timer events than this after one choice are a loop of the file's. */
const MOST_TIME_EVENTS = 10_000;

/** The referee of a program, on its XState machine. */
export const createReferee = (program: Program): Referee => {
  const machine = toMachine(program);
  const position = createPositions(program, machine);
  const run = createRunner(machine);
  const settle = ([first, before]: Ran): Step => {
    let snapshot = first;
    const trace = [...before];
    for (let count = 0; count < MOST_TIME_EVENTS; count++) {
      const event = nextTimeEvent(program, snapshot.context);
      if (event === undefined) return { state: position.keep(snapshot), trace };
      const [next, happened] = run.transition(snapshot, event);
      snapshot = next;
      trace.push(...happened);
    }
    throw new Error(LOOP);
  };
  const start = (): Step => {
    const started = refuseLoops(() => settle(run.initial()));
    return "refusal" in started ? { state: blankState(program), trace: [] } : started;
  };
  let first: Step | undefined;
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
      return refuseLoops(() => settle(run.transition(position.find(state), toEvent(program, move))));
    },
  };
};

type Snapshot = SnapshotFrom<ScenarioMachine>;
type Ran = readonly [Snapshot, readonly TraceEvent[]];

/**
 * The machine's transitions with what they emit, as XState's `initialTransition` and `transition` give them. Those make an
 * actor each time, and with it work out the machine's whole first step once more; here one actor that never starts serves all.
 */
const createRunner = (machine: ScenarioMachine) => {
  const self = createActor(machine);
  const collect = (work: (scope: Scope) => Snapshot): Ran => {
    const trace: TraceEvent[] = [];
    const snapshot = work({
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
    });
    if (snapshot.status === "error") throw snapshot.error;
    return [snapshot, trace];
  };
  return {
    initial: () => collect((scope) => machine.getInitialSnapshot(scope)),
    transition: (snapshot: Snapshot, event: MachineEvent) =>
      collect((scope) => machine.transition(snapshot, event, scope)),
  };
};

type Scope = Parameters<ScenarioMachine["transition"]>[2];

const LOOP = "Infinite loop detected: time goes on and nothing comes of it";

/** XState throws when a step doesn't end; to a player that is a refusal, with nothing changed. */
const refuseLoops = (work: () => Step): Step | { readonly refusal: Refusal } => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Infinite loop")) return { refusal: { code: "loop" } };
    throw error;
  }
};

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
