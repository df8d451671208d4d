import { describe, expect, test } from "vitest";
import { compile, createReferee } from "#engine";
import { decodeRun, encodeRun, replay } from "#replay";
import { readScenario, type Scenario } from "#scenario";
import { createMemoryStorage, createSitting, type Sitting, type SittingOptions } from "#session";
import { readFixture } from "../engine/harness.ts";
import { createWorld, settled, type World } from "./world.ts";

const scenario = ((): Scenario => {
  const { scenario: read } = readScenario(readFixture("kitchenSink.yaml"));
  if (read === undefined) throw new Error("the fixture has no errors");
  return read;
})();

type Opened = { readonly sitting: Sitting; readonly world: World };

/** A sitting at its first decision, with three minutes for each. */
const open = async (more: Partial<SittingOptions> = {}): Promise<Opened> => {
  const world = createWorld();
  const opened = createSitting({
    id: "one",
    scenario,
    seat: "north",
    seed: 3,
    clockSeconds: 180,
    storage: createMemoryStorage(),
    environment: world.environment,
    ...more,
  });
  if (!opened.ok) throw new Error(opened.reason);
  await settled();
  opened.value.skip();
  await settled();
  return { sitting: opened.value, world };
};

const clockOf = ({ store }: Sitting) => store.getState().clock;

describe("the decision clock", () => {
  test("is off unless it is asked for", async () => {
    const world = createWorld();
    const created = createSitting({
      id: "one",
      scenario,
      seat: "north",
      seed: 3,
      storage: createMemoryStorage(),
      environment: world.environment,
    });
    if (!created.ok) throw new Error(created.reason);
    await settled();
    created.value.skip();
    await world.pass(600_000);
    expect(clockOf(created.value)).toEqual({ running: false });
    expect(created.value.store.getState().view.phase.kind).toBe("deciding");
  });

  test("counts down while a decision is asked for, and then takes the author's choice when no one decides", async () => {
    const { sitting, world } = await open();
    expect(clockOf(sitting)).toEqual({ perDecision: 180, left: 180, running: true });
    await world.pass(179_000);
    expect(clockOf(sitting)?.left).toBe(1);
    const before = sitting.store.getState().view.ply;
    await world.pass(1_000);
    const { run, view } = sitting.store.getState();
    expect(run.plies[before]).toMatchObject({
      choice: "incident.standoff=hold",
      by: "person",
      thinkSeconds: 180,
      byClock: true,
    });
    expect(view.feed.find(({ byClock }) => byClock)).toMatchObject({ kind: "choice", ply: before });
  });

  test("what it took replays exactly, from the run's file too", async () => {
    const { sitting, world } = await open();
    await world.pass(180_000);
    const { run } = sitting.store.getState();
    const read = decodeRun(encodeRun(run));
    expect(read).toEqual({ ok: true, value: run });
    expect(replay(createReferee(compile(scenario)), run).problem).toBeUndefined();
  });

  test("without such a choice it only says that time is over, and more can be asked for", async () => {
    const { sitting, world } = await open();
    sitting.choose(["board"]);
    await settled();
    for (let turn = 0; turn < 20; turn++) {
      const { phase } = sitting.store.getState().view;
      if (phase.kind === "deciding" && phase.decision.deadline === undefined) break;
      if (phase.kind === "deciding") sitting.choose([phase.decision.options.find(({ locked }) => !locked)?.id ?? ""]);
      else sitting.skip();
      await settled();
    }
    const { ply } = sitting.store.getState().view;
    await world.pass(181_000);
    expect(clockOf(sitting)).toEqual({ perDecision: 180, left: 0, running: false });
    expect(sitting.store.getState().view.ply).toBe(ply);
    sitting.clock?.addTime();
    expect(clockOf(sitting)).toEqual({ perDecision: 180, left: 60, running: true });
  });

  test("stands still while the sitting is paused, while it is held, and when it is put away", async () => {
    const { sitting, world } = await open();
    sitting.setPaused(true);
    await world.pass(60_000);
    expect(clockOf(sitting)).toEqual({ perDecision: 180, left: 180, running: false });
    sitting.setPaused(false);
    const release = [sitting.clock?.hold(), sitting.clock?.hold()];
    await world.pass(60_000);
    release[0]?.();
    release[0]?.();
    await world.pass(60_000);
    expect(clockOf(sitting)?.left).toBe(180);
    release[1]?.();
    await world.pass(60_000);
    expect(clockOf(sitting)?.left).toBe(120);
    sitting.dispose();
    await world.pass(600_000);
    expect(clockOf(sitting)?.left).toBe(120);
  });

  test("loses a few seconds at most while the computer is asleep", async () => {
    const { sitting, world } = await open();
    await world.pass(10_000);
    await world.sleep(8 * 3_600_000);
    expect(clockOf(sitting)).toEqual({ perDecision: 180, left: 165, running: true });
    await world.pass(165_000);
    expect(sitting.store.getState().run.plies.at(-1)).toMatchObject({ byClock: true });
  });

  test("goes on after an initiative, and starts over for another decision and after going back", async () => {
    const { sitting, world } = await open();
    const at = sitting.store.getState().view.ply;
    await world.pass(60_000);
    sitting.takeInitiative("call_ally");
    await settled();
    sitting.skip();
    await settled();
    expect(sitting.store.getState().view.ply).toBeGreaterThan(at);
    expect(clockOf(sitting)?.left).toBe(120);
    sitting.undoTo(at);
    await settled();
    expect(clockOf(sitting)?.left).toBe(180);
  });

  test("can be changed and switched off at any time, and is kept with the sitting", async () => {
    const storage = createMemoryStorage();
    const { sitting, world } = await open({ storage });
    await world.pass(60_000);
    sitting.clock?.set(300);
    await settled();
    expect(clockOf(sitting)).toEqual({ perDecision: 300, left: 300, running: true });
    expect((await storage.loadSitting("one"))?.sitting.clockSeconds).toBe(300);
    sitting.clock?.set(undefined);
    await world.pass(600_000);
    expect(clockOf(sitting)).toEqual({ running: false });
    expect((await storage.loadSitting("one"))?.sitting.clockSeconds).toBeUndefined();
  });
});

test("a run file says whether the clock took a choice with true or not at all", async () => {
  const { sitting, world } = await open();
  await world.pass(180_000);
  const text = encodeRun(sitting.store.getState().run).replace('"byClock": true', '"byClock": "yes"');
  expect(decodeRun(text)).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/byClock" has to be true or left out/),
  });
});
