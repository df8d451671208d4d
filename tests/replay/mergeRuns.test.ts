import fc from "fast-check";
import { expect, test } from "vitest";
import { fork, mergeRuns, type Run, type Variation } from "#replay";

type Line = Pick<Run, "plies" | "variations">;

const plies = (minLength: number) =>
  fc
    .array(fc.constantFrom("a", "b"), { minLength, maxLength: 4 })
    .map((choices): Run["plies"] => choices.map((choice) => ({ choice, by: "person", window: "", hour: 0, hash: "" })));

const variation: fc.Arbitrary<Variation> = fc.record({
  at: fc.nat(4),
  plies: plies(1),
  handovers: fc.constant([]),
  variations: fc.constant([]),
});

const runs: fc.Arbitrary<Run> = fc.record({ plies: plies(0), variations: fc.array(variation, { maxLength: 3 }) }).map(
  ({ plies: main, variations }): Run => ({
    ...({ format: "threshold-run", version: 2, threshold: "0.1.0", seed: 1, seats: {}, start: "" } as const),
    scenario: { id: "x", title: "X", hash: "" },
    plies: main,
    handovers: [],
    messages: [],
    variations: variations.map((one) => ({ ...one, at: Math.min(one.at, main.length) })),
  }),
);

/** Every way from the start that a record holds, and every way that one of them begins with. */
const waysOf = ({ plies: main, variations }: Line, before = ""): ReadonlySet<string> => {
  const way = before + main.map(({ choice }) => choice).join("");
  const prefixes = Array.from({ length: way.length + 1 }, (_, length) => way.slice(0, length));
  return new Set([
    ...prefixes,
    ...variations.flatMap((one) => [...waysOf(one, before + way.slice(before.length, before.length + one.at))]),
  ]);
};

const check = (property: (own: Run, other: Run) => void) =>
  fc.assert(fc.property(runs, runs, property), { seed: 11, numRuns: 1000 });

test("two records of one play make one that holds every line of both, and no other", () => {
  check((own, other) => {
    const merged = waysOf(mergeRuns(own, other));
    expect([...merged].sort()).toEqual([...new Set([...waysOf(own), ...waysOf(other)])].sort());
  });
});

test("the own main line stays as it is", () => {
  check((own, other) => {
    expect(mergeRuns(own, other).plies).toBe(own.plies);
  });
});

test("merging again, or with itself, changes nothing", () => {
  check((own, other) => {
    const merged = mergeRuns(own, other);
    expect(mergeRuns(merged, other)).toBe(merged);
    expect(waysOf(mergeRuns(own, own))).toEqual(waysOf(own));
  });
});

test("a run that is taken back holds every line that it held", () => {
  fc.assert(
    fc.property(runs, fc.nat(4), (run, ply) => {
      const at = Math.min(ply, run.plies.length);
      expect([...waysOf(fork(run, at))].sort()).toEqual([...waysOf(run)].sort());
    }),
    { seed: 11, numRuns: 1000 },
  );
});
