import { describe, expect, test } from "vitest";
import { compile, createReferee, WHITE_CELL } from "#engine";
import { replay } from "#replay";
import { readScenario, type Scenario } from "#scenario";
import { createMemoryStorage, createSitting, type Sitting, type SittingOptions } from "#session";
import { readWithoutDraws } from "../engine/harness.ts";
import { createWorld, settled } from "./world.ts";

const scenario = ((): Scenario => {
  const { scenario: read } = readScenario(readWithoutDraws());
  if (read === undefined) throw new Error("the fixture has no errors");
  return read;
})();

const open = async (more: Partial<SittingOptions>) => {
  const world = createWorld();
  const storage = createMemoryStorage();
  const created = createSitting({
    id: "one",
    scenario,
    seat: "north",
    seed: 3,
    storage,
    environment: world.environment,
    ...more,
  });
  if (!created.ok) throw new Error(created.reason);
  await settled();
  return { sitting: created.value, storage, world };
};

const stateOf = ({ store }: Sitting) => store.getState();

const until = async (sitting: Sitting, act: () => void): Promise<void> => {
  act();
  await settled();
  expect(stateOf(sitting).refused).toBeUndefined();
};

describe("several people at one screen", () => {
  test("begin with no one before it, and nothing moves until someone takes it", async () => {
    const { sitting, world } = await open({ people: ["ally"] });
    expect(stateOf(sitting).pass?.to.id).toBe("north");
    await world.pass(60_000);
    expect(stateOf(sitting).view.ply).toBe(0);
    sitting.takeScreen?.();
    await world.pass(60_000);
    expect(stateOf(sitting)).not.toHaveProperty("pass");
    expect(stateOf(sitting).view).toMatchObject({ seat: { id: "north" }, phase: { kind: "deciding" } });
  });

  test("each see their own view only, once they have taken the screen", async () => {
    const { sitting } = await open({ people: ["ally"] });
    sitting.takeScreen?.();
    expect(stateOf(sitting).others?.map(({ seat }) => seat.id)).toEqual(["ally"]);
    sitting.passTo?.("ally");
    expect(stateOf(sitting).pass?.to).toMatchObject({ id: "ally", name: "The Ally" });
    sitting.takeScreen?.();
    expect(stateOf(sitting).view.seat.id).toBe("ally");
    await until(sitting, sitting.skip);
    sitting.choose(["hold"]);
    await settled();
    expect(stateOf(sitting).run.plies.every(({ choice }) => choice !== "incident.standoff=hold")).toBe(true);
    expect(stateOf(sitting).others).toMatchObject([{ seat: { id: "north" }, isAsked: true }]);
  });

  test("have no time taken away while the screen is passed on", async () => {
    const { sitting, world } = await open({ people: ["ally"], clockSeconds: 180 });
    sitting.takeScreen?.();
    await until(sitting, sitting.skip);
    await world.pass(60_000);
    expect(stateOf(sitting).clock).toMatchObject({ left: 120, running: true });
    sitting.passTo?.("north");
    await world.pass(60_000);
    expect(stateOf(sitting).clock?.running).toBe(false);
    sitting.takeScreen?.();
    expect(stateOf(sitting).clock).toMatchObject({ left: 120, running: true });
  });

  test("are all there again when the sitting is opened again", async () => {
    const { sitting, storage } = await open({ people: ["ally", WHITE_CELL] });
    sitting.takeScreen?.();
    await until(sitting, sitting.skip);
    const loaded = await storage.loadSitting("one");
    expect(loaded?.sitting.seatName).toBe("Government of Northland · The Ally · White Cell");
    const again = await open({ run: stateOf(sitting).run });
    expect(stateOf(again.sitting).others?.map(({ seat }) => seat.id)).toEqual(["ally", WHITE_CELL]);
  });
});

describe("the White Cell", () => {
  const sit = async () => {
    const { sitting, world } = await open({ seat: WHITE_CELL });
    return { sitting, world };
  };

  test("sits alone with the computer's seats, sees everything and has hands", async () => {
    const { sitting } = await sit();
    const { view, hands, isSteered, pass } = stateOf(sitting);
    expect([view.seat.id, isSteered, pass]).toEqual([WHITE_CELL, true, undefined]);
    expect(view.indicators.map(({ name }) => name)).toContain("The plan has leaked");
    expect(hands?.injects).toMatchObject([{ id: "cable_cut", left: 1, news: "The island is off the net." }]);
    expect(hands?.seats.map(({ seat, player }) => [seat.id, player.by])).toEqual([
      ["north", "policy"],
      ["south", "policy"],
      ["ally", "policy"],
    ]);
  });

  test("chooses an outcome, sends an inject, hands a seat over and stops the play; the run says so and verifies", async () => {
    const { sitting, world } = await sit();
    const draw = stateOf(sitting).hands?.asked[0];
    expect(draw).toMatchObject({ seat: { id: "chance" }, window: "weather.front" });
    expect(draw?.options.map(({ id, probability }) => [id, probability])).toEqual([
      ["storm", 1 / 3],
      ["sun", 2 / 3],
    ]);
    await until(sitting, () => sitting.setPaused(true));
    await world.pass(600_000);
    expect(stateOf(sitting)).toMatchObject({ paused: true, view: { ply: 0 } });
    await until(sitting, () => sitting.hands?.overrule({ seat: "chance", window: "weather.front", options: ["sun"] }));
    await until(sitting, () => sitting.hands?.inject("cable_cut"));
    await until(sitting, () => sitting.hands?.handOver("north", { by: "white_cell" }));
    expect(stateOf(sitting).hands?.asked).toMatchObject([{ seat: { id: "north" }, player: { by: "white_cell" } }]);
    await until(sitting, () =>
      sitting.hands?.overrule({ seat: "north", window: "incident.standoff", options: ["board"] }),
    );
    const { run, view } = stateOf(sitting);
    expect(run.plies.slice(0, 3).map(({ by, overrules }) => [by, overrules])).toEqual([
      ["white_cell", true],
      ["white_cell", undefined],
      ["white_cell", undefined],
    ]);
    expect(run.handovers).toEqual([{ at: 2, seat: "north", to: { by: "white_cell" } }]);
    expect(view.feed.find(({ overruled }) => overruled)).toMatchObject({ kind: "chance" });
    expect(view.feed.find(({ kind }) => kind === "handover")?.text).toBe(
      "The White Cell plays Government of Northland from now on.",
    );
    expect(replay(createReferee(compile(scenario)), run).problem).toBeUndefined();
  });

  test("gives a seat to a person at the screen, who then plays it, and takes it back", async () => {
    const { sitting } = await sit();
    await until(sitting, () => sitting.hands?.handOver("north", { by: "person" }));
    expect(stateOf(sitting).others?.map(({ seat }) => seat.id)).toEqual(["north"]);
    sitting.passTo?.("north");
    sitting.takeScreen?.();
    expect(stateOf(sitting)).not.toHaveProperty("hands");
    await until(sitting, sitting.skip);
    sitting.setPaused(true);
    await settled();
    expect(stateOf(sitting)).toMatchObject({ paused: false, refused: "Only the White Cell can do that." });
    sitting.passTo?.(WHITE_CELL);
    sitting.takeScreen?.();
    await until(sitting, () => sitting.hands?.handOver("north", { by: "policy", policy: "hawkish" }));
    expect(stateOf(sitting).others).toEqual([]);
  });
});
