import { describe, expect, test } from "vitest";
import { wordingOf } from "#engine";
import { readScenario, type Scenario } from "#scenario";
import { createMemoryStorage, createSitting, type Sitting, type SittingOptions, type StoragePort } from "#session";
import { readFixture } from "../engine/harness.ts";
import { createWorld, settled } from "./world.ts";

const scenario = ((): Scenario => {
  const { scenario: read } = readScenario(readFixture("kitchenSink.yaml"));
  if (read === undefined) throw new Error("the fixture has no errors");
  return read;
})();

const open = async (more: Partial<SittingOptions> & { readonly storage?: StoragePort } = {}) => {
  const world = createWorld();
  const storage: StoragePort = { ...createMemoryStorage(), isLasting: true };
  const opened = createSitting({
    id: "one",
    scenario,
    seat: "north",
    seed: 3,
    storage,
    environment: world.environment,
    ...more,
  });
  if (!opened.ok) throw new Error(opened.reason);
  await settled();
  return { sitting: opened.value, storage: more.storage ?? storage, world };
};

const phaseOf = ({ store }: Sitting) => store.getState().view.phase.kind;

describe("a sitting", () => {
  test("stores every choice before the next is offered, with the time it took", async () => {
    const { sitting, storage, world } = await open();
    sitting.skip();
    await settled();
    expect(phaseOf(sitting)).toBe("deciding");
    await world.pass(30_000);
    sitting.choose(["recognise"]);
    expect(sitting.store.getState().saving.kind).toBe("saving");
    await settled();
    const { run, saving } = sitting.store.getState();
    expect(saving).toEqual({ kind: "saved" });
    expect(run.plies.at(-1)).toMatchObject({ choice: "incident.standoff=recognise", by: "person", thinkSeconds: 30 });
    expect((await storage.loadSitting("one"))?.run).toEqual(run);
  });

  test("lets other seats move at reading pace, not while paused, and at once when skipped", async () => {
    const { sitting, world } = await open();
    expect(phaseOf(sitting)).toBe("waiting");
    sitting.setPaused(true);
    await world.pass(60_000);
    expect(sitting.store.getState().view.ply).toBe(0);
    sitting.setPaused(false);
    await world.pass(500);
    expect(sitting.store.getState().view.ply).toBe(0);
    await world.pass(6_000);
    expect(sitting.store.getState().view.ply).toBe(1);
  });

  test("goes on where a stored run stands, and refuses one that doesn't fit", async () => {
    const { sitting, storage } = await open();
    sitting.skip();
    await settled();
    sitting.choose(["hold"]);
    await settled();
    const stored = await storage.loadSitting("one");
    const again = await open({ run: stored?.run ?? sitting.store.getState().run });
    expect(again.sitting.store.getState().view).toEqual(sitting.store.getState().view);
    const run = sitting.store.getState().run;
    const altered = { ...run, plies: run.plies.map((ply) => ({ ...ply, hash: "0000-0000-0000-0000" })) };
    const refused = createSitting({
      id: "two",
      scenario,
      seat: "north",
      seed: 3,
      storage,
      environment: createWorld().environment,
      run: altered,
    });
    expect(refused).toMatchObject({
      ok: false,
      reason: expect.stringContaining("no longer leads where it led when it was recorded"),
    });
  });

  test("takes back to an earlier decision and keeps what was played", async () => {
    const { sitting } = await open();
    sitting.skip();
    await settled();
    const at = sitting.store.getState().view.ply;
    sitting.choose(["recognise"]);
    await settled();
    const played = sitting.store.getState().run.plies;
    sitting.undoTo(at);
    await settled();
    const { run, view } = sitting.store.getState();
    expect(view.ply).toBe(at);
    expect(view.phase.kind).toBe("deciding");
    expect(run.variations).toEqual([{ at, plies: played.slice(at), handovers: [], variations: [] }]);
  });

  test("says why a choice is refused and changes nothing", async () => {
    const { sitting } = await open();
    sitting.skip();
    await settled();
    const before = sitting.store.getState().view;
    sitting.choose(["hold", "board"]);
    await settled();
    expect(sitting.store.getState().refused).toBe("Choose 1 option, not 2.");
    expect(sitting.store.getState().view).toBe(before);
  });

  test("is played in another language and stored in the scenario's own, so that it goes on in either", async () => {
    const locale = { language: "ja", texts: { title: "灯台", "variables.approval.name": "支持率" } };
    const { sitting, storage } = await open({ locale, wording: wordingOf("ja") });
    sitting.skip();
    await settled();
    sitting.choose(["hold", "board"]);
    await settled();
    const { view, refused, run } = sitting.store.getState();
    expect([view.title, refused]).toEqual(["灯台", "選べるのは1件です（現在2件）。"]);
    expect(view.indicators.map(({ name }) => name)).toContain("支持率");
    expect((await storage.loadSitting("one"))?.edition.scenario).toEqual(scenario);
    expect((await storage.listSittings())[0]?.scenarioTitle).toBe(scenario.title);
    const english = await open({ run });
    expect(english.sitting.store.getState().view).toMatchObject({ ply: view.ply, title: scenario.title });
  });

  test("goes on in memory when the store fails, and says so", async () => {
    const failing: StoragePort = {
      ...createMemoryStorage(),
      saveSitting: () => Promise.reject(new Error("The disk is full.")),
    };
    const { sitting } = await open({ storage: failing });
    expect(sitting.store.getState().saving).toEqual({ kind: "failed", why: "The disk is full." });
    sitting.skip();
    await settled();
    expect(phaseOf(sitting)).toBe("deciding");
  });
});
