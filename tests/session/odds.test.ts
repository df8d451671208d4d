import { describe, expect, test } from "vitest";
import { toShare } from "#analysis";
import { compile, createReferee, formatChoice, legalChoices, parseChoice, seatOf } from "#engine";
import { runBatch } from "#kernel";
import type { Run } from "#replay";
import {
  createAnswerer,
  createOdds,
  createReplay,
  type OddsAnswer,
  type OddsOrder,
  type OddsView,
  type ReplayOptions,
  type RunReplay,
} from "#session";
import { readFixture, scenarioOf } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";
import { kernelOf } from "../kernel/kernelOf.ts";

const scenario = scenarioOf(readFixture("kitchenSink.yaml"));
const program = compile(scenario);
const referee = createReferee(program);
const { run } = playByPolicy(referee, 3);

const watch = (more: Partial<ReplayOptions> = {}): RunReplay => {
  const created = createReplay({ scenario, run, environment: { after: () => () => {} }, seat: "white_cell", ...more });
  if (!created.ok) throw new Error(created.reason);
  return created.value;
};

/** A port whose answers wait until they are asked for; `answer` stands in for the player. */
const createPort = (answer: (order: OddsOrder) => OddsAnswer = createAnswerer()) => {
  const orders: OddsOrder[] = [];
  let receive: (answer: OddsAnswer) => void = () => {};
  let isClosed = false;
  return {
    connect: (receiver: (answer: OddsAnswer) => void) => {
      receive = receiver;
      return {
        send: (order: OddsOrder) => void orders.push(order),
        close: () => {
          isClosed = true;
        },
      };
    },
    orders,
    isClosed: () => isClosed,
    tell: (told: OddsAnswer) => receive(told),
    /** Answers orders until there are none, or as many. */
    work: (most = Number.POSITIVE_INFINITY) => {
      for (let done = 0; done < most; done++) {
        const order = orders.shift();
        if (order === undefined) return;
        receive(answer(order));
      }
    },
  };
};

const open = (replay: RunReplay, port = createPort()) => ({ port, odds: createOdds(replay, port.connect) });

const shown = ({ odds }: ReturnType<typeof open>): OddsView => {
  const state = odds.store.getState();
  if (state.kind !== "shown") throw new Error(`the odds are ${state.kind}`);
  return state.view;
};

describe("what could have been", () => {
  test("is the odds of every ending before the choice and after each option, as batches of runs give them", () => {
    const replay = watch();
    const opened = open(replay);
    opened.port.work();
    const view = shown(opened);
    const kernel = kernelOf(program);
    const start = referee.start().state;
    const policies = Object.fromEntries(program.seats.map((seat) => [seat, undefined]));
    const count = (id: string): number => {
      const place = program.endings.findIndex((ending) => ending.id === id);
      return runBatch(kernel, { seed: 1, runs: view.runs, policies }).endings.filter((one) => one === place).length;
    };
    const expected = (): readonly unknown[] =>
      view.endings.flatMap((ending) => (ending.kind === "none" ? [] : [toShare(count(ending.id), view.runs)]));
    kernel.place(start);
    expect(view.before).toEqual(expected());
    const choices = [...legalChoices(program, start)].filter((choice) => seatOf(choice) === view.seat.id);
    expect(view.branches.map(({ id }) => id)).toEqual(choices.map((choice) => formatChoice(program, choice)));
    for (const [index, choice] of choices.entries()) {
      const step = referee.applyChoice(start, choice);
      if ("refusal" in step || choice.kind !== "option") continue;
      kernel.place(step.state, { [`${choice.window}:${choice.seat}`]: 1 });
      expect(view.branches[index]?.shares).toEqual(expected());
    }
    expect(view.branches.filter(({ isTaken }) => isTaken).map(({ id }) => id)).toEqual([run.plies[0]?.choice]);
  });

  test("is shown in the words of the scenario, endings from good to bad", () => {
    const opened = open(watch());
    opened.port.work();
    const { endings, branches } = shown(opened);
    const order = ["success", "mixed", "frozen", "failure", "catastrophe", "none"];
    const kinds = endings.map(({ kind }) => order.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort((one, other) => one - other));
    expect(kinds.length).toBeGreaterThan(1);
    expect(branches.every(({ title, id }) => title !== "" && title !== id)).toBe(true);
  });

  test("shows first figures soon, grows by whole rounds, and comes to an end", () => {
    const opened = open(watch());
    const { port, odds } = opened;
    const seen: number[] = [];
    odds.store.subscribe((state) => {
      if (state.kind === "shown") seen.push(state.view.runs);
    });
    expect(odds.store.getState()).toEqual({ kind: "starting" });
    port.work();
    expect(seen[0]).toBe(200);
    expect(seen).toEqual([...new Set(seen)].sort((one, other) => one - other));
    expect(seen).toContain(2_000);
    expect(seen.at(-1)).toBe(10_000);
    expect(shown(opened).isEnough).toBe(true);
    const { margin, before, branches } = shown(opened);
    for (const { share, low, high } of [...before, ...branches.flatMap(({ shares }) => shares)]) {
      expect(low).toBeGreaterThanOrEqual(share - margin);
      expect(high).toBeLessThanOrEqual(share + margin);
    }
    expect(margin).toBeLessThan(0.03);
  });

  test("narrows its intervals as it grows", () => {
    const opened = open(watch());
    opened.port.work(1 + shownPlaces());
    const width = () => shown(opened).before.reduce((sum, { low, high }) => sum + high - low, 0);
    const first = width();
    expect(shown(opened).runs).toBe(200);
    opened.port.work();
    expect(width()).toBeLessThan(first / 4);
  });

  test("follows the replay, and what was ordered for another ply counts for nothing", () => {
    const replay = watch();
    const opened = open(replay);
    opened.port.work(3);
    replay.goTo(2);
    replay.goTo(1);
    expect(opened.odds.store.getState()).toEqual({ kind: "starting" });
    expect(opened.port.orders, "one order at a time, however far it moved").toHaveLength(1);
    opened.port.work();
    const moved = shown(opened);
    const direct = open(replay);
    direct.port.work();
    expect(moved).toEqual(shown(direct));
    replay.goTo(run.plies.length);
    expect(opened.odds.store.getState()).toEqual({ kind: "none" });
    expect(opened.port.orders).toEqual([]);
  });

  test("stays where only the speed or playing on changes", () => {
    const replay = watch();
    const opened = open(replay);
    opened.port.work();
    const before = opened.odds.store.getState();
    replay.setSpeed(4);
    expect(opened.odds.store.getState()).toBe(before);
  });

  test("is played in another thread: what is sent and answered is plain data", () => {
    const answer = createAnswerer();
    const opened = open(
      watch(),
      createPort((order) => structuredClone(answer(structuredClone(order)))),
    );
    opened.port.work();
    expect(shown(opened).runs).toBe(10_000);
  });

  test("ends with the port", () => {
    const opened = open(watch());
    opened.odds.close();
    expect(opened.port.isClosed()).toBe(true);
  });
});

/** One order for the state before the choice, and one for each option. */
const shownPlaces = (): number => {
  const opened = open(watch());
  opened.port.work();
  return shown(opened).branches.length + 1;
};

describe("odds that can't be had", () => {
  test.each(["rules", "policy", "worker"] as const)("give the reason (%s), wherever the replay goes", (why) => {
    const replay = watch();
    const { port, odds } = open(replay);
    port.tell({ kind: "unable", why });
    replay.goTo(2);
    expect(odds.store.getState()).toEqual({ kind: "unable", why });
    expect(port.orders.filter(({ kind }) => kind === "play")).toEqual([]);
  });

  test("because the worker breaks down take the place of those that were shown", () => {
    const { port, odds } = open(watch());
    port.work(12);
    port.tell({ kind: "unable", why: "worker" });
    port.work();
    expect(odds.store.getState()).toEqual({ kind: "unable", why: "worker" });
  });

  test("give the policy as the reason where no code may be generated, also for rules that the kernel doesn't know", () => {
    const answer = createAnswerer();
    const { Function: real } = globalThis;
    globalThis.Function = class {
      constructor() {
        throw new EvalError("unsafe-eval is not allowed");
      }
    } as unknown as FunctionConstructor;
    try {
      expect(answer({ kind: "load", program })).toEqual({ kind: "unable", why: "policy" });
    } finally {
      globalThis.Function = real;
    }
    const { Module } = WebAssembly;
    WebAssembly.Module = class {
      constructor() {
        throw new WebAssembly.CompileError("Wasm code generation disallowed by embedder");
      }
    } as unknown as typeof Module;
    try {
      expect(answer({ kind: "load", program })).toEqual({ kind: "unable", why: "policy" });
    } finally {
      WebAssembly.Module = Module;
    }
    const timers = program.timers.map((timer) => ({ ...timer, hours: 2_000_000_000 }));
    expect(answer({ kind: "load", program: { ...program, timers } })).toEqual({ kind: "unable", why: "rules" });
  });
});

describe("who may see what could have been", () => {
  const offered = (options: Partial<ReplayOptions>): readonly number[] => {
    const replay = watch(options);
    return Array.from({ length: run.plies.length + 1 }, (_, ply) => ply).filter((ply) => {
      replay.goTo(ply);
      return replay.store.getState().hasOdds;
    });
  };
  const own: Run = { ...run, seats: { ...run.seats, north: { by: "person" } } };
  const { ending: _, ...unfinished } = own;
  const ofNorth = run.plies.flatMap(({ choice }, ply) => {
    const parsed = parseChoice(program, choice);
    return parsed !== undefined && seatOf(parsed) === "north" ? [ply] : [];
  });

  test("the White Cell does wherever someone is asked, whether the run is over or not", () => {
    expect(offered({})).toEqual(run.plies.map((_ply, index) => index));
    expect(offered({ run: unfinished })).toEqual(run.plies.map((_ply, index) => index));
  });

  test("a seat does where it chose itself, if it was the person's and the run is over", () => {
    expect(ofNorth.length).toBeGreaterThan(0);
    expect(offered({ run: own, seat: "north" })).toEqual(ofNorth);
    expect(offered({ run: own, seat: "south" })).toEqual([]);
    expect(offered({ run: unfinished, seat: "north" })).toEqual([]);
  });

  test("no one else sees anything, not even that there are odds", () => {
    const replay = watch({ run: unfinished, seat: "north" });
    const { port, odds } = open(replay);
    port.work();
    expect(odds.store.getState()).toEqual({ kind: "none" });
  });
});
