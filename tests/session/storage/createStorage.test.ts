import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, test } from "vitest";
import { compile, createReferee } from "#engine";
import { nextMove, type Run, record, startRun } from "#replay";
import { readScenario, type Scenario } from "#scenario";
import { createStorage, type Edition, type KeptSitting, type StoragePort } from "#session";
import { readFixture } from "../../engine/harness.ts";

const scenario = ((): Scenario => {
  const { scenario: read } = readScenario(readFixture("kitchenSink.yaml"));
  if (read === undefined) throw new Error("the fixture has no errors");
  return read;
})();

const referee = createReferee(compile(scenario));

/** Runs of the same play, by the seed that they part with after so many choices. */
const runOf = (plies: number, option?: string): Run => {
  const seats = Object.fromEntries(referee.program.seats.map((seat) => [seat, { by: "policy" } as const]));
  let { run, step } = startRun(referee, { seed: 3, seats });
  while (run.plies.length < plies) {
    const move = nextMove(referee.program, run, step.state);
    if (move?.kind !== "automatic") throw new Error("policies play every seat");
    const choice =
      option !== undefined && move.choice.kind === "option" && run.plies.length === plies - 1
        ? { ...move.choice, options: [option] }
        : move.choice;
    const recorded = record(referee, run, step.state, { choice, by: "person" });
    if ("refusal" in recorded) throw new Error("a choice that is possible");
    ({ run, step } = recorded);
  }
  return run;
};

const edition: Edition = {
  content: "sha256-one",
  scenario,
  locales: [{ language: "ja", texts: { title: "灯台" } }],
};

const kept = (run: Run, more: Partial<Edition> = {}, id = "one"): KeptSitting => ({
  sitting: {
    id,
    scenarioId: scenario.id,
    scenarioTitle: scenario.title,
    seat: "north",
    seatName: "North",
    ply: run.plies.length,
    updated: run.plies.length,
    ended: false,
  },
  run,
  edition: { ...edition, ...more },
});

const open = (askToPersist = (): void => {}): StoragePort =>
  createStorage({
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
    askToPersist,
  });

const linesOf = ({ plies, variations }: Run) => [
  plies.map(({ choice }) => choice),
  ...variations.map(({ at, plies: own }) => [at, ...own.map(({ choice }) => choice)]),
];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("the browser's storage", () => {
  test("keeps a run with the rules and words that it is played by", async () => {
    await open().saveSitting(kept(runOf(2)));
    const found = await open().loadSitting("one");
    expect(found).toEqual(kept(runOf(2)));
    expect(await open().loadSitting("two")).toBeUndefined();
  });

  test("lists sittings, latest first", async () => {
    const storage = open();
    await storage.saveSitting(kept(runOf(1)));
    await storage.saveSitting(kept(runOf(3), {}, "two"));
    expect((await storage.listSittings()).map(({ id }) => id)).toEqual(["two", "one"]);
  });

  test("never changes the words of an old sitting for another file with the same id and rules", async () => {
    const storage = open();
    await storage.saveSitting(kept(runOf(1)));
    const other = { content: "sha256-two", scenario: { ...scenario, title: "Other words" } };
    await storage.saveSitting(kept(runOf(1), other, "two"));
    const own = { id: scenario.id, content: "sha256-three", opened: 5 };
    await storage.saveOwn(own, { ...edition, content: "sha256-three", scenario: { ...scenario, title: "Mine" } });
    const titles = await Promise.all(
      ["one", "two"].map(async (id) => (await storage.loadSitting(id))?.edition.scenario.title),
    );
    expect(titles).toEqual([scenario.title, "Other words"]);
    expect((await open().loadOwn(scenario.id))?.scenario.title).toBe("Mine");
  });

  test("adds translations that came after the first choice was kept, and keeps no edition that nobody plays", async () => {
    const storage = open();
    await storage.completeEdition(edition);
    await storage.saveSitting(kept(runOf(1), { locales: [] }));
    expect((await open().loadSitting("one"))?.edition.locales).toEqual([]);
    await storage.completeEdition(edition);
    await storage.completeEdition({ ...edition, locales: [] });
    expect((await open().loadSitting("one"))?.edition.locales).toEqual(edition.locales);
  });

  test("keeps both lines where two tabs have played on from one place", async () => {
    const [first, second] = [open(), open()];
    await first.saveSitting(kept(runOf(2)));
    expect(await second.loadSitting("one")).toBeDefined();
    const longer = runOf(4);
    expect(await first.saveSitting(kept(longer))).toEqual({ kind: "saved" });
    const other = { ...runOf(3), plies: [...runOf(2).plies, { ...runOf(3).plies[2], choice: "elsewhere" }] } as Run;
    const saved = await second.saveSitting(kept(other));
    expect(saved.kind).toBe("merged");
    const stored = (await open().loadSitting("one"))?.run;
    expect(stored === undefined ? [] : linesOf(stored)).toEqual([
      other.plies.map(({ choice }) => choice),
      [2, ...longer.plies.slice(2).map(({ choice }) => choice)],
    ]);
  });

  test("takes what was stored already for saved, even if this page didn't store it", async () => {
    await open().saveSitting(kept(runOf(3)));
    expect(await open().saveSitting(kept(runOf(3)))).toEqual({ kind: "saved" });
    expect((await open().loadSitting("one"))?.run.variations).toEqual([]);
  });

  test("leaves a deleted sitting deleted, however late another tab saves it", async () => {
    const [first, second] = [open(), open()];
    await first.saveSitting(kept(runOf(1)));
    await second.loadSitting("one");
    await first.deleteSitting("one");
    for (const storage of [first, second])
      expect(await storage.saveSitting(kept(runOf(2)))).toEqual({ kind: "deleted" });
    expect(await open().listSittings()).toEqual([]);
  });

  test("lets rules and words go with the last sitting and the last own scenario that need them", async () => {
    const storage = open();
    await storage.saveSitting(kept(runOf(1)));
    await storage.saveSitting(kept(runOf(1), {}, "two"));
    await storage.saveOwn({ id: scenario.id, content: edition.content, opened: 1 }, edition);
    const stored = async () => (await openDB("threshold-2")).getAllKeys("editions");
    await storage.deleteSitting("one");
    await storage.deleteOwn(scenario.id);
    expect(await stored()).toEqual([edition.content]);
    expect((await storage.loadSitting("two"))?.edition.scenario.title).toBe(scenario.title);
    await storage.deleteSitting("two");
    expect(await stored()).toEqual([]);
  });

  test("opens its connection again after it was lost, and stores what was to be stored", async () => {
    const storage = open();
    await storage.saveSitting(kept(runOf(1)));
    const lost = new Promise((resolve) => {
      // Clearing the site's data closes every connection and takes away what was kept.
      const request = indexedDB.deleteDatabase("threshold-2");
      request.onsuccess = resolve;
    });
    await lost;
    expect(await storage.saveSitting(kept(runOf(2)))).toEqual({ kind: "saved" });
    expect((await open().loadSitting("one"))?.run).toEqual(runOf(2));
  });

  test("lets go of the database when a newer page wants to change it", async () => {
    await open().saveSitting(kept(runOf(1)));
    const newer = await openDB("threshold-2", 2);
    expect(newer.version).toBe(2);
    newer.close();
  });

  test("asks the browser to keep it for good once, at the first choice of a person", async () => {
    let asked = 0;
    const storage = open(() => {
      asked += 1;
    });
    await storage.saveSitting(kept(runOf(0)));
    expect(asked).toBe(0);
    await storage.saveSitting(kept(runOf(1)));
    await storage.saveSitting(kept(runOf(2)));
    expect(asked).toBe(1);
  });
});

describe("what 0.1.0 had stored", () => {
  const openOld = () =>
    openDB("threshold", 1, {
      upgrade: (database) => {
        database.createObjectStore("sittings");
        database.createObjectStore("scenarios");
      },
    });

  test("is taken over once, and left where it was", async () => {
    const old = await openOld();
    const { sitting, run } = kept(runOf(2));
    await old.put("scenarios", scenario, run.scenario.hash);
    await old.put("sittings", { sitting, run, hash: run.scenario.hash }, "one");
    expect((await open().listSittings()).map(({ id }) => id)).toEqual(["one"]);
    expect((await open().loadSitting("one"))?.run).toEqual(run);
    await open().deleteSitting("one");
    expect(await open().listSittings()).toEqual([]);
    expect(await old.getAllKeys("sittings")).toEqual(["one"]);
    old.close();
  });

  test("isn't made where there is none", async () => {
    expect(await open().listSittings()).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(["threshold-2"]);
  });
});

test("a database that never opens is given up after three seconds", async () => {
  let pass = (): void => {};
  const waits: number[] = [];
  indexedDB.open = () => Object.assign(Object.create(IDBOpenDBRequest.prototype), { addEventListener: () => {} });
  const storage = createStorage({
    after: (milliseconds, call) => {
      waits.push(milliseconds);
      pass = call;
      return () => {};
    },
    askToPersist: () => {},
  });
  const listed = storage.listOwn();
  pass();
  await expect(listed).rejects.toThrow("It took longer than 3000 ms.");
  expect(waits).toEqual([3000]);
});
