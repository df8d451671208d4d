import { describe, expect, test } from "vitest";
import { type Choice, compile, createReferee, parseChoice } from "#engine";
import { decodeLink, fork, holderOf, type Ply, type Run, record } from "#replay";
import { createMemoryStorage, createReplay, createSitting, type ReplayOptions, type RunReplay } from "#session";
import type { SittingView } from "#sitting";
import { readFixture, scenarioOf } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const scenario = scenarioOf(readFixture("kitchenSink.yaml"));
const program = compile(scenario);
const referee = createReferee(program);

/** Calls back only when told to. */
const createTimers = () => {
  let waiting: (() => void) | undefined;
  let delay = 0;
  return {
    environment: {
      after: (milliseconds: number, call: () => void) => {
        delay = milliseconds;
        waiting = call;
        return () => {
          waiting = undefined;
        };
      },
    },
    delay: () => delay,
    isWaiting: () => waiting !== undefined,
    fire: () => {
      const call = waiting;
      waiting = undefined;
      call?.();
    },
  };
};

const watch = (run: Run, more: Partial<ReplayOptions> = {}): RunReplay => {
  const created = createReplay({ scenario, run, environment: createTimers().environment, ...more });
  if (!created.ok) throw new Error(created.reason);
  return created.value;
};

const stateOf = ({ store }: RunReplay) => store.getState();

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** A whole sitting of north, always taking what comes first, and every view that it had. */
const playSitting = async (seed: number): Promise<{ readonly run: Run; readonly views: readonly SittingView[] }> => {
  let due: (() => void) | undefined;
  const opened = createSitting({
    id: "one",
    scenario,
    seat: "north",
    seed,
    storage: createMemoryStorage(),
    environment: {
      now: () => 0,
      date: () => 0,
      after: (_, call) => {
        due = call;
        return () => {
          due = undefined;
        };
      },
    },
  });
  if (!opened.ok) throw new Error(opened.reason);
  const { store, choose } = opened.value;
  const views: SittingView[] = [];
  for (;;) {
    await settled();
    const { view, run } = store.getState();
    views.push(view);
    if (view.phase.kind === "ended") return { run, views };
    if (view.phase.kind === "deciding") choose(firstOptions(view.phase.decision));
    else due?.();
  }
};

const firstOptions = ({
  choose,
  options,
}: {
  readonly choose: { readonly low: number };
  readonly options: readonly { readonly id: string; readonly locked?: unknown }[];
}): readonly string[] =>
  options
    .filter(({ locked }) => locked === undefined)
    .slice(0, choose.low)
    .map(({ id }) => id);

describe("a replay", () => {
  test("knows which states are active at the ply where it stands", () => {
    const replay = watch(playByPolicy(referee, 4).run);
    const { last } = stateOf(replay);
    const activeAt = (ply: number) => {
      replay.goTo(ply);
      return replay.activeStates();
    };
    const ending = program.endings.find(({ id }) => id === stateOf(replay).run.ending);
    const path = program.nodes[ending?.node ?? -1]?.path;
    expect(path).toBeDefined();
    expect(activeAt(0)).not.toContain(path);
    expect(activeAt(last)).toContain(path);
  });

  test.each([1, 2, 3])("shows at every ply what the sitting showed there (seed %i)", async (seed) => {
    const { run, views } = await playSitting(seed);
    const replay = watch(run);
    expect(stateOf(replay).last).toBe(views.length - 1);
    for (const ply of views.map((_, index) => index).reverse()) {
      replay.goTo(ply);
      expect(stateOf(replay).view, `ply ${ply}`).toEqual(views[ply]);
    }
  });

  test("stays within the run", () => {
    const { run } = playByPolicy(referee, 4);
    const replay = watch(run);
    replay.goTo(-3);
    expect(stateOf(replay).ply).toBe(0);
    replay.goTo(1e9);
    expect(stateOf(replay).ply).toBe(run.plies.length);
    expect(stateOf(replay).view.phase.kind).toBe("ended");
  });

  test("has the decision of each ply with what was taken, and jumps from one to the next", async () => {
    const { run } = await playSitting(3);
    const replay = watch(run);
    const mine = run.plies.flatMap((ply, index) => (ply.by === "person" ? [index] : []));
    const seen: number[] = [];
    for (let next = stateOf(replay).nextDecision; next !== undefined; next = stateOf(replay).nextDecision) {
      replay.goTo(next);
      seen.push(next);
      const { decision } = stateOf(replay);
      expect(decision?.seat.id).toBe("north");
      expect(run.plies[next]?.choice.split("=")[1]).toBe(decision?.chosen.join("+"));
      expect(decision?.decision.options.map(({ id }) => id)).toEqual(
        expect.arrayContaining([...(decision?.chosen ?? [])]),
      );
    }
    expect([...(mine[0] === 0 ? [0] : []), ...seen]).toEqual(mine);
  });

  test("can be seen as every seat, with only what it may know, and as the White Cell with everything", () => {
    const { run } = playByPolicy(referee, 3);
    const replay = watch(run, { seat: "south" });
    expect(replay.seats.map(({ id }) => id)).toEqual(["north", "south", "ally", "white_cell"]);
    for (let ply = 0; ply <= run.plies.length; ply++) {
      replay.goTo(ply);
      for (const secret of ["Legal situation", "Call the ally", "The plan has leaked"])
        expect(JSON.stringify({ ...stateOf(replay), run: undefined })).not.toContain(secret);
    }
    replay.goTo(run.plies.length);
    replay.seeAs("white_cell");
    const { path, view, ply } = stateOf(replay);
    expect(ply).toBe(run.plies.length);
    expect(path.length).toBe(run.plies.length);
    expect(JSON.stringify(view)).toContain("Legal situation");
  });

  test("shows the White Cell every seat's decision", () => {
    const { run } = playByPolicy(referee, 3);
    const replay = watch(run, { seat: "white_cell" });
    const deciders = run.plies.map((_, ply) => {
      replay.goTo(ply);
      return stateOf(replay).decision?.seat.id;
    });
    const asked = run.plies.map(({ choice, by }) =>
      by === "chance" ? undefined : decider(parseChoice(program, choice)),
    );
    expect(deciders).toEqual(asked);
  });
});

const decider = (choice: Choice | undefined): string | undefined =>
  choice === undefined || choice.kind === "inject" ? undefined : choice.seat;

describe("playing a replay", () => {
  test("goes on at reading pace times its speed, up to the end, and from there from the start", () => {
    const { run } = playByPolicy(referee, 6);
    const timers = createTimers();
    const replay = watch(run, timers);
    replay.play();
    const pace = timers.delay();
    replay.setSpeed(4);
    expect(timers.delay()).toBe(pace / 4);
    for (let ply = 0; ply < run.plies.length; ply++) {
      expect(stateOf(replay)).toMatchObject({ ply, playing: true });
      timers.fire();
    }
    expect(stateOf(replay)).toMatchObject({ ply: run.plies.length, playing: false });
    expect(timers.isWaiting()).toBe(false);
    replay.play();
    expect(stateOf(replay)).toMatchObject({ ply: 0, playing: true });
  });

  test("stops when the reader goes somewhere", () => {
    const timers = createTimers();
    const replay = watch(playByPolicy(referee, 6).run, timers);
    replay.play();
    replay.goTo(1);
    expect(stateOf(replay).playing).toBe(false);
    expect(timers.isWaiting()).toBe(false);
  });
});

/** A run taken back to north's first decision, where another choice is made; and where that was. */
const branched = (word?: string): { readonly run: Run; readonly at: number; readonly old: readonly Ply[] } => {
  const { run, steps } = playByPolicy(referee, 3);
  const at = run.plies.findIndex(({ choice }) => choice.startsWith("incident.standoff="));
  const other = run.plies[at]?.choice === "incident.standoff=hold" ? "board" : "hold";
  const choice = parseChoice(program, word ?? `incident.standoff=${other}`);
  const state = steps[at]?.state;
  if (choice === undefined || state === undefined) throw new Error("the standoff comes in this run");
  const recorded = record(referee, fork(run, at), state, { choice, by: "person" });
  if ("refusal" in recorded) throw new Error("the choice is open");
  return { run: recorded.run, at, old: run.plies };
};

describe("the variations of a run", () => {
  test("are shown at the decision where they leave, can be stepped into, and lead back", () => {
    const { run, at, old } = branched();
    const replay = watch(run, { seat: "white_cell" });
    expect(stateOf(replay).branchings).toEqual([at]);
    expect(stateOf(replay).alternatives).toEqual(at === 0 ? expect.anything() : []);
    replay.goTo(at);
    const [other] = stateOf(replay).alternatives;
    expect(other).toMatchObject({ line: [0], seat: { id: "north" } });
    const before = stateOf(replay).decision?.chosen;
    replay.follow(other?.line ?? []);
    expect(stateOf(replay)).toMatchObject({ ply: at, last: old.length, line: [0] });
    expect(stateOf(replay).decision?.chosen).not.toEqual(before);
    expect(stateOf(replay).alternatives).toMatchObject([{ line: [] }]);
    replay.goTo(old.length);
    expect(stateOf(replay).view.phase.kind).toBe("ended");
    replay.follow([]);
    expect(stateOf(replay)).toMatchObject({ line: [], ply: run.plies.length });
  });

  test("that don't exist are not followed", () => {
    const replay = watch(branched().run);
    replay.follow([7, 7]);
    expect(stateOf(replay).line).toEqual([]);
  });

  test("are kept from a seat that may not know of the choice that leads there", () => {
    const { run, at } = branched("north!call_ally");
    const alternatives = (seat: string): readonly string[] => {
      const replay = watch(run, { seat });
      replay.follow([0]);
      replay.goTo(at);
      return stateOf(replay).alternatives.map(({ title }) => title);
    };
    expect(alternatives("north")).toEqual(["Call the ally"]);
    expect(alternatives("south")).toEqual([]);
  });
});

describe("a run that doesn't verify", () => {
  test("is shown as far as it does, with the sentence about the first ply that differs", () => {
    const { run } = playByPolicy(referee, 3);
    const plies = run.plies.map((ply, index) => (index === 2 ? { ...ply, hash: "0000-0000-0000-0000" } : ply));
    const replay = watch({ ...run, plies });
    replay.goTo(99);
    expect(stateOf(replay)).toMatchObject({
      ply: 2,
      last: 2,
      problem: expect.stringMatching(/^Ply 3 .* no longer leads where it led when it was recorded/),
    });
  });

  test("from its start on, or of another scenario, is reported in a sentence", () => {
    const { run } = playByPolicy(referee, 3);
    const { environment } = createTimers();
    expect(createReplay({ scenario, environment, run: { ...run, start: "1111-1111-1111-1111" } })).toMatchObject({
      ok: false,
      reason: expect.stringContaining("starts differently"),
    });
    expect(
      createReplay({ scenario, environment, run: { ...run, scenario: { ...run.scenario, id: "other" } } }),
    ).toMatchObject({ ok: false, reason: 'The run belongs to the scenario "other", not to "kitchen-sink".' });
  });
});

describe("what a replay gives away", () => {
  test("is a link of the line that is shown", () => {
    const { run, old } = branched();
    const replay = watch(run);
    const main = decodeLink(referee, replay.toLink());
    expect(main.ok && main.value.plies).toEqual(run.plies.map(({ choice }) => expect.objectContaining({ choice })));
    replay.follow([0]);
    const decoded = decodeLink(referee, replay.toLink());
    expect(decoded.ok && decoded.value.plies.map(({ choice }) => choice)).toEqual(old.map(({ choice }) => choice));
  });

  test("is a sitting that goes on from here in the person's seat, with the rest as a variation", async () => {
    const { run } = playByPolicy(referee, 3);
    const replay = watch(run);
    replay.goTo(2);
    const start = replay.fromHere();
    expect(start.run.plies).toEqual(run.plies.slice(0, 2));
    expect(holderOf(start.run, "north", 1)).toEqual({ by: "policy" });
    expect(holderOf(start.run, "north", 2)).toEqual({ by: "person" });
    expect(start.run.variations).toEqual([{ at: 2, plies: run.plies.slice(2), handovers: [], variations: [] }]);
    const opened = createSitting({
      ...start,
      id: "two",
      seed: run.seed,
      storage: createMemoryStorage(),
      environment: { now: () => 0, date: () => 0, after: () => () => {} },
    });
    expect(opened.ok && opened.value.store.getState().view).toEqual(stateOf(replay).view);
  });
});

test("a run of other rules says so, though every state is as recorded", () => {
  const { run } = playByPolicy(referee, 3);
  const other = { ...run, scenario: { ...run.scenario, hash: "rules1-0000000000000000" } };
  const state = stateOf(watch(other));
  expect(state.last).toBe(run.plies.length);
  expect(state.problem).toBe("The run was recorded under different rules of the scenario.");
  expect(stateOf(watch(run)).problem).toBeUndefined();
});

test("a run that stops at a difference of the rules is played on anyway, and from there by a new sitting", () => {
  const { run } = playByPolicy(referee, 3);
  const plies = run.plies.map((ply, index) => (index < 2 ? ply : { ...ply, hash: "0000-0000-0000-0000" }));
  const replay = watch({ ...run, plies, scenario: { ...run.scenario, hash: "rules1-0000000000000000" } });
  expect(stateOf(replay).last).toBe(2);
  const anyway = replay.anyway?.();
  if (anyway === undefined) throw new Error("it can be played anyway");
  expect(anyway.anyway).toBeUndefined();
  expect(stateOf(anyway)).toMatchObject({ last: run.plies.length, run: { plies: run.plies } });
  expect(stateOf(anyway).problem).toContain("recorded under different rules");
  replay.goTo(1);
  expect(replay.fromHere().run).toMatchObject({ scenario: { hash: program.hash }, plies: run.plies.slice(0, 1) });
  expect(watch(run).anyway).toBeUndefined();
});
