import { describe, expect, test } from "vitest";
import { type AnyStateMachine, createActor, type InspectionEvent, type Snapshot } from "xstate";
import { getAdjacencyMap } from "xstate/graph";
import {
  createLiveReferee,
  createReferee,
  type GameState,
  parseChoice,
  type ScenarioMachine,
  toMachine,
} from "#engine";
import { last, programOf, readFixture, scenarioAround } from "./harness.ts";
import { playByPolicy } from "./randomPlay.ts";

const program = programOf(readFixture("kitchenSink.yaml"));

/** The same snapshot as it comes back from a file. */
const stored = (snapshot: unknown): Snapshot<unknown> => JSON.parse(JSON.stringify(snapshot)) as Snapshot<unknown>;

/** The event that a choice is, as the machine takes it. */
const toEvent = (choice: string) => {
  const [path = "", listed = ""] = choice.split("=");
  const window = program.windows.find((one) => one.path === path && one.high > 1);
  if (window === undefined) return { type: choice };
  const ids = window.desks[0]?.options.map(({ id }) => id) ?? [];
  return { type: path, options: listed.split("+").map((id) => ids.indexOf(id)) };
};

describe("the machine of a program", () => {
  test("comes back from a persisted snapshot at any ply, and goes on to the same states", () => {
    const machine = toMachine(program);
    const referee = createReferee(program);
    for (const seed of [1, 3, 4]) {
      const { run, steps } = playByPolicy(referee, seed);
      steps.slice(0, -1).forEach(({ state }, ply) => {
        const snapshot = createActor(machine, { snapshot: persisted(machine, steps, run, ply) }).start();
        expect(snapshot.getSnapshot().context, `seed ${seed}, ply ${ply}`).toEqual(state);
        const choice = parseChoice(program, run.plies[ply]?.choice ?? "");
        if (choice === undefined) throw new Error("a recorded choice parses");
        const again = createLiveReferee(program).applyChoice(snapshot.getSnapshot().context, choice);
        expect(again).toEqual(steps[ply + 1]);
        snapshot.stop();
      });
    }
  });

  /** Plays on from the start with bare events, each time through a stored snapshot. */
  const persisted = (
    machine: ScenarioMachine,
    steps: readonly { readonly state: GameState }[],
    run: { readonly plies: readonly { readonly choice: string }[] },
    ply: number,
  ): Snapshot<unknown> => {
    let saved: Snapshot<unknown> | undefined;
    for (let index = 0; index <= ply; index++) {
      const actor = createActor(machine, saved === undefined ? {} : { snapshot: saved }).start();
      if (index > 0) actor.send(toEvent(run.plies[index - 1]?.choice ?? ""));
      passTime(actor.send, () => actor.getSnapshot().context, steps[index]?.state);
      saved = stored(actor.getPersistedSnapshot());
      actor.stop();
    }
    if (saved === undefined) throw new Error("there is a start");
    return saved;
  };

  /** Tells the machine of time as it is documented: the clock first, then one timer after the other. */
  const passTime = (
    send: (event: { readonly type: string; readonly hour?: number }) => void,
    now: () => GameState,
    until: GameState | undefined,
  ): void => {
    for (let count = 0; count < 1000 && JSON.stringify(now()) !== JSON.stringify(until); count++) {
      const due = now().due.filter((hour) => hour >= 0);
      const next = Math.min(...due);
      if (next > now().hour) send({ type: "@clock", hour: next });
      else send({ type: `@due.${now().due.findIndex((hour) => hour >= 0 && hour <= now().hour)}` });
    }
  };

  test("takes what several charts do at once in file order, also in an actor that was stored in between", () => {
    const machine = toMachine(
      programOf(
        scenarioAround(`first:
  start: asked
  states:
    asked: { decide: { seat: japan, prompt: What?, options: { wait: { title: Wait, to: asked2 } } } }
    asked2: { decide: { seat: japan, prompt: What?, options: { go: { title: Go, do: { other: +1 }, to: moved } } } }
    moved: { always: [{ when: other > 0, to: end, do: { score: "= score * 2" } }] }
    end: { ending: { title: End, kind: mixed, text: The end. } }
second: { start: idle, states: { idle: { always: [{ when: other > 0, to: done, do: { score: +1 } }] }, done: {} } }`),
      ),
    );
    const played = createActor(machine).start();
    played.send({ type: "first.asked=wait" });
    const restored = createActor(machine, { snapshot: stored(played.getPersistedSnapshot()) }).start();
    for (const actor of [played, restored]) {
      actor.send({ type: "first.asked2=go" });
      expect(actor.getSnapshot().context.values[0]).toBe(21);
    }
  });

  test("reports to an inspector its actor, its events and its snapshots", () => {
    const seen: InspectionEvent[] = [];
    const live = createLiveReferee(program, (event) => seen.push(event));
    const { run } = playByPolicy(live, 3);
    const types = new Set(seen.map(({ type }) => type));
    expect([...types].sort()).toEqual(
      expect.arrayContaining(["@xstate.actor", "@xstate.event", "@xstate.microstep", "@xstate.snapshot"]),
    );
    const events = seen.flatMap((one) => (one.type === "@xstate.event" ? [one.event.type] : []));
    for (const { choice } of run.plies) expect(events).toContain(toEvent(choice).type);
    expect(() =>
      JSON.stringify(last(seen.filter(({ type }) => type === "@xstate.snapshot")), withoutActors),
    ).not.toThrow();
  });

  test("has a definition that can be written as JSON, with every state of the file in it", () => {
    const text = JSON.stringify(toMachine(program).definition);
    for (const { id, role } of program.nodes) if (role === "state") expect(text).toContain(`"key":"${id}"`);
    expect(JSON.parse(JSON.stringify(toMachine(program)))).toMatchObject({ id: "kitchen-sink", type: "parallel" });
  });

  test("can be walked by xstate/graph", () => {
    const machine: AnyStateMachine = toMachine(
      programOf(
        scenarioAround(`main:
  start: asked
  states:
    asked: { decide: { seat: japan, prompt: What?, options: { go: { title: Go, do: { score: +1 }, to: end }, wait: { title: Wait, when: score < 12, do: { score: +1 } } } } }
    end: { ending: { title: End, kind: mixed, text: The end. } }`),
      ),
    );
    const states = Object.values(
      getAdjacencyMap(machine, { events: [{ type: "main.asked=go" }, { type: "main.asked=wait" }] }),
    );
    expect(states.map(({ state }) => `${JSON.stringify(state.value)} ${state.context.values[0]}`).sort()).toEqual([
      '{"main":"end"} 11',
      '{"main":"end"} 12',
      '{"main":"end"} 13',
      '{"main":{"asked":"open"}} 10',
      '{"main":{"asked":"open"}} 11',
      '{"main":{"asked":"open"}} 12',
    ]);
  });
});

/** An inspector leaves out what refers to running actors. */
const withoutActors = (key: string, value: unknown): unknown =>
  key === "actorRef" || key === "sourceRef" ? undefined : value;
