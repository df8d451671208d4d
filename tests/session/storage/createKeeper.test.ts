import { expect, test } from "vitest";
import { createMemoryStorage, type Saved, type Saving } from "#session";
import { createKeeper, DELAYS_MS } from "../../../src/session/storage/createKeeper.ts";
import { createWorld, settled } from "../world.ts";

type Kept = Parameters<ReturnType<typeof createKeeper>["keep"]>[0];

/** A record that is only told apart from others. */
const record = (name: string): Kept => ({ sitting: { id: name } }) as unknown as Kept;

const open = (answers: readonly (Saved | Error)[]) => {
  const world = createWorld();
  const told: Saving[] = [];
  const tried: string[] = [];
  const merged: unknown[] = [];
  const keeper = createKeeper({
    storage: {
      ...createMemoryStorage(),
      isLasting: true,
      saveSitting: async ({ sitting }) => {
        tried.push(sitting.id);
        const answer = answers[tried.length - 1] ?? { kind: "saved" };
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
    after: world.environment.after,
    onSaving: (saving) => told.push(saving),
    onMerged: (run) => merged.push(run),
    unknownReason: "no reason",
  });
  return { keeper, world, told, tried, merged };
};

const full = new Error("The disk is full.");

test("what couldn't be stored is tried again, later each time, until it is", async () => {
  const { keeper, world, told, tried } = open([full, full, full]);
  expect(await keeper.keep(record("a"))).toEqual({ kind: "failed", why: "The disk is full." });
  await world.pass(DELAYS_MS[0] - 1);
  expect(tried).toEqual(["a"]);
  await world.pass(1);
  expect(tried).toEqual(["a", "a"]);
  await world.pass(DELAYS_MS[1]);
  await world.pass(DELAYS_MS[2]);
  expect(tried).toEqual(["a", "a", "a", "a"]);
  expect(told.map(({ kind }) => kind)).toEqual(["failed", "failed", "failed", "saved"]);
  await world.pass(100_000);
  expect(tried).toHaveLength(4);
});

test("a newer record takes the place of one that is still to be stored", async () => {
  const { keeper, world, tried } = open([full]);
  await keeper.keep(record("a"));
  expect(await keeper.keep(record("b"))).toEqual({ kind: "saved" });
  await world.pass(100_000);
  expect(tried).toEqual(["a", "b"]);
});

test("one who doesn't want to wait tries again at once", async () => {
  const { keeper, told, tried } = open([full]);
  await keeper.keep(record("a"));
  keeper.retry();
  await settled();
  expect(tried).toEqual(["a", "a"]);
  expect(told.map(({ kind }) => kind)).toEqual(["failed", "saving", "saved"]);
});

test("a sitting that was deleted isn't tried again", async () => {
  const { keeper, world, tried } = open([{ kind: "deleted" }]);
  expect(await keeper.keep(record("a"))).toEqual({ kind: "deleted" });
  await world.pass(100_000);
  expect(tried).toEqual(["a"]);
});

test("a store that doesn't outlast the page never says saved", async () => {
  const keeper = createKeeper({
    storage: createMemoryStorage(),
    after: createWorld().environment.after,
    onSaving: () => {},
    onMerged: () => {},
    unknownReason: "",
  });
  expect(await keeper.keep(record("a"))).toEqual({ kind: "unkept" });
});
