import { initialTransition, type SnapshotFrom, transition } from "xstate";
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
  const step = (snapshot: Snapshot, event: MachineEvent): [Snapshot, readonly TraceEvent[]] => {
    const [next, actions] = transition(machine, snapshot, event);
    return [next, traceOf(actions)];
  };
  const settle = (from: Snapshot, before: readonly TraceEvent[]): Step => {
    let snapshot = from;
    const trace = [...before];
    for (let count = 0; count < MOST_TIME_EVENTS; count++) {
      const event = nextTimeEvent(program, snapshot.context);
      if (event === undefined) return { state: position.keep(snapshot), trace };
      const [next, happened] = step(snapshot, event);
      snapshot = next;
      trace.push(...happened);
    }
    throw new Error(LOOP);
  };
  return {
    program,
    machine,
    start: () => {
      const started = refuseLoops(() => {
        const [snapshot, actions] = initialTransition(machine);
        if (snapshot.status === "error") throw snapshot.error;
        return settle(snapshot, traceOf(actions));
      });
      return "refusal" in started ? { state: blankState(program), trace: [] } : started;
    },
    applyChoice: (state, choice) => {
      const move = checkChoice(program, state, choice);
      if ("refusal" in move) return move;
      return refuseLoops(() => settle(...step(position.find(state), toEvent(program, move))));
    },
  };
};

type Snapshot = SnapshotFrom<ScenarioMachine>;

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

/** The machine's own tellings among the actions that XState gives back. */
const traceOf = (actions: readonly { readonly type: string; readonly params: unknown }[]): readonly TraceEvent[] =>
  actions.flatMap(({ type, params }) => (type === "xstate.emit" ? [emittedIn(params)] : []));

const emittedIn = (params: unknown): TraceEvent => {
  invariant(isEmission(params), "an emit action carries its event");
  return params.event;
};

const isEmission = (params: unknown): params is { readonly event: TraceEvent } =>
  typeof params === "object" && params !== null && "event" in params;
