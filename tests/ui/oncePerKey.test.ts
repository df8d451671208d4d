import { expect, test } from "vitest";
import { oncePerKey } from "../../src/ui/app/oncePerKey.ts";

test("what is asked for twice is loaded once, for each key", async () => {
  const asked: string[] = [];
  const load = oncePerKey(async (key) => {
    asked.push(key);
    return { key };
  });
  const [first, second, other] = await Promise.all([load("a"), load("a"), load("b")]);
  expect(second).toBe(first);
  expect([await load("a"), other]).toEqual([{ key: "a" }, { key: "b" }]);
  expect(asked).toEqual(["a", "b"]);
});

test("what couldn't be loaded is tried again", async () => {
  let turn = 0;
  const load = oncePerKey(async () => {
    turn += 1;
    if (turn === 1) throw new Error("offline");
    return turn;
  });
  await expect(load("a")).rejects.toThrow("offline");
  expect(await load("a")).toBe(2);
});
