import fc from "fast-check";
import { expect, test } from "vitest";
import { planChunks, shardOf } from "#analysis";

const SEED = 5;

test("chunks cover the runs once, in order, and end at multiples of their size", () => {
  expect([...planChunks({ from: 3, runs: 12 }, 5)]).toEqual([
    { from: 3, runs: 2 },
    { from: 5, runs: 5 },
    { from: 10, runs: 5 },
  ]);
  expect([...planChunks({ from: 7, runs: 0 }, 5)]).toEqual([]);
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 99 }), (from, runs, size) => {
      const chunks = [...planChunks({ from, runs }, size)];
      let at = from;
      for (const chunk of chunks) {
        expect(chunk.from).toBe(at);
        expect(chunk.runs).toBeGreaterThan(0);
        at += chunk.runs;
        expect(at === from + runs || at % size === 0).toBe(true);
      }
      expect(at).toBe(from + runs);
    }),
    { seed: SEED },
  );
});

test("shards share out the runs one after another, none more than one run larger than another", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 50 }), (runs, parts) => {
      const shards = Array.from({ length: parts }, (_, index) => shardOf(runs, { part: index + 1, parts }));
      let at = 0;
      for (const { from, runs: own } of shards) {
        expect(from).toBe(at);
        at += own;
      }
      expect(at).toBe(runs);
      const sizes = shards.map((shard) => shard.runs);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
    { seed: SEED },
  );
  expect(shardOf(9_007_199_254_740_991, { part: 3, parts: 3 })).toEqual({
    from: 6_004_799_503_160_660,
    runs: 3_002_399_751_580_331,
  });
});
