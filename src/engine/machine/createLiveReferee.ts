import { type Actor, createActor, type InspectionEvent } from "xstate";
import { checkChoice } from "../choice/checkChoice.ts";
import type { Program } from "../program/program.ts";
import { type MachineEvent, toEvent } from "../referee/machineEvent.ts";
import type { Referee, Step } from "../referee/referee.ts";
import type { TraceEvent } from "../referee/traceEvent.ts";
import type { GameState } from "../state/gameState.ts";
import { createReferee } from "./createReferee.ts";
import { watchMicrosteps } from "./microstepBudget.ts";
import { isBeyondCalendar, nextTimeEvent } from "./nextTimeEvent.ts";
import type { ScenarioMachine } from "./scenarioMachine.ts";
import { toStateValue } from "./toStateValue.ts";

/** Hands every inspection event of the running machine on, as the Stately inspector wants them. */
export type Inspector = (event: InspectionEvent) => void;

/**
 * A referee that plays on one running XState actor, for a sitting that someone may want to inspect. It answers as
 * the pure one does; a state other than the actor's own makes it start afresh from there, as after an undo.
 */
export const createLiveReferee = (program: Program, inspect?: Inspector): Referee => {
  const pure = createReferee(program);
  let live: Live | undefined;
  return {
    ...pure,
    applyChoice: (state, choice) => {
      const move = checkChoice(program, state, choice);
      if ("refusal" in move) return move;
      if (live?.state() !== state) {
        live?.stop();
        live = startLive(program, pure.machine, state, inspect);
      }
      const step = live.play(toEvent(program, move));
      // The pure referee says why.
      return step ?? pure.applyChoice(state, choice);
    },
  };
};

type Live = {
  readonly state: () => GameState | undefined;
  /** Undefined when the machine failed to settle. */
  readonly play: (event: MachineEvent) => Step | undefined;
  readonly stop: () => void;
};

const startLive = (
  program: Program,
  machine: ScenarioMachine,
  from: GameState,
  inspect: Inspector | undefined,
): Live => {
  const snapshot = machine.resolveState({ value: toStateValue(program, from), context: from });
  const actor: Actor<ScenarioMachine> = createActor(machine, {
    snapshot,
    ...(inspect === undefined ? {} : { inspect }),
  });
  const budget = watchMicrosteps(actor.system);
  let trace: TraceEvent[] = [];
  let failed = false;
  let current: GameState = from;
  actor.on("*", (event) => trace.push(event));
  actor.subscribe({
    error: () => {
      failed = true;
    },
  });
  actor.start();
  return {
    state: () => (failed ? undefined : current),
    stop: () => {
      actor.stop();
    },
    play: (event) => {
      trace = [];
      budget.renew();
      actor.send(event);
      while (!failed) {
        current = actor.getSnapshot().context;
        const time = nextTimeEvent(program, current);
        if (time === undefined) return { state: current, trace };
        if (isBeyondCalendar(program, time)) break;
        actor.send(time);
      }
      return undefined;
    },
  };
};
