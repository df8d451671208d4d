import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPlayer, mergeTallies, planChunks, summarise, type Tally, tallyBatch, toShare } from "#analysis";
import { createReferee, type Program } from "#engine";
import type { Batch } from "#kernel";
import { simulate } from "../../../src/analysis/simulate.ts";
import { last, programOf, readFixture, scenarioAround } from "../../engine/harness.ts";
import { experimentOf } from "./experimentOf.ts";

const SEED = 11;
const RUNS = 150;
const program = programOf(readFixture("kitchenSink.yaml"));

/** The least value with at least so large a share of all at or below it, by sorting. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

describe("a tally", () => {
  test("is what the referee's runs come to, counted one by one", () => {
    const referee = createReferee(program);
    const runs = Array.from({ length: RUNS }, (_, run) => simulate(referee, SEED + run));
    const { tally } = createPlayer(experimentOf(program, { seed: SEED }))({ from: 0, runs: RUNS });
    const summary = summarise(program, tally);
    const states = runs.map(({ steps }) => last(steps).state);
    expect(summary.runs).toBe(RUNS);
    expect(summary.totalPlies).toBe(runs.reduce((sum, { choices }) => sum + choices.length, 0));
    expect(summary.meanHours).toBeCloseTo(states.reduce((sum, { hour }) => sum + hour, 0) / RUNS, 9);
    for (const { id } of program.endings)
      expect(summary.endings[id]).toEqual(toShare(runs.filter(({ ending }) => ending === id).length, RUNS));
    expect(summary.stops).toEqual({});
    for (const [index, variable] of program.scenario.variables.entries()) {
      const values = states.map((state) => state.values[index] ?? Number.NaN);
      const { mean, p05, p50, p95, within, shares } = summary.variables[variable.id] ?? {};
      expect(mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / RUNS, 9);
      expect([p05, p50, p95, within]).toEqual([
        quantile(values, 0.05),
        quantile(values, 0.5),
        quantile(values, 0.95),
        undefined,
      ]);
      if (variable.kind === "integer") expect(shares).toBeUndefined();
      else {
        const names = variable.kind === "enum" ? variable.values : ["false", "true"];
        expect(Object.values(shares ?? {}).map(({ count }) => count)).toEqual(
          names.map((_, place) => values.filter((value) => value === place).length),
        );
      }
    }
  });

  test("is the same however the runs are divided and in whatever order the parts are added", () => {
    const play = createPlayer(experimentOf(program, { seed: SEED }));
    const whole = play({ from: 0, runs: RUNS }).tally;
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: RUNS }).chain((size) => {
          const chunks = [...planChunks({ from: 0, runs: RUNS }, size)];
          return fc.shuffledSubarray(chunks, { minLength: chunks.length });
        }),
        (chunks) => {
          const [first, ...rest] = chunks.map((chunk) => play(chunk).tally);
          expect(rest.reduce((sum: Tally | undefined, tally) => sum && mergeTallies(sum, tally), first)).toEqual(whole);
        },
      ),
      { seed: SEED, numRuns: 12 },
    );
  });

  test("takes as much room for one run as for many", () => {
    const play = createPlayer(experimentOf(program, { seed: SEED }));
    const room = (tally: Tally): number =>
      tally.endings.length + tally.stops.length + tally.variables.reduce((sum, { counts }) => sum + counts.length, 0);
    expect(room(play({ from: 0, runs: 500 }).tally)).toBe(room(play({ from: 0, runs: 1 }).tally));
  });

  test("says why runs have no ending", () => {
    const batch = batchOf(program, [0, -1, -5, -1], []);
    const { stops, endings } = summarise(program, tallyBatch(program, batch));
    expect(stops).toEqual({ dead_end: toShare(2, 4), cut: toShare(1, 4) });
    expect(endings[program.endings[0]?.id ?? ""]).toEqual(toShare(1, 4));
  });
});

describe("a variable with a wide range", () => {
  const wide = programOf(
    scenarioAround(`main:
  start: ask
  states:
    ask: { decide: { seat: japan, prompt: What?, options: { stop: { title: Stop, to: end }, go: { title: Go, to: end } } } }
    end: { ending: { title: End, kind: mixed, text: End. } }`).replace(
      "variables:\n",
      "variables:\n  dead: { name: Dead, range: -1000000..1000000, start: 0 }\n",
    ),
  );

  test("is counted in buckets: its mean is exact, and its quantiles say how near they are", () => {
    const place = wide.variables.findIndex(({ id }) => id === "dead");
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 }), (values) => {
        const row = (value: number): readonly number[] =>
          wide.variables.map(({ start }, index) => (index === place ? value : start));
        const batch = batchOf(wide, new Array(values.length).fill(0), values.flatMap(row));
        const { mean, p05, p50, p95, within } = summarise(wide, tallyBatch(wide, batch)).variables["dead"] ?? {};
        expect(mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 6);
        expect(within).toBe(16);
        for (const [found, share] of [[p05, 0.05] as const, [p50, 0.5] as const, [p95, 0.95] as const])
          expect(Math.abs((found ?? Number.NaN) - quantile(values, share))).toBeLessThanOrEqual(within ?? 0);
      }),
      { seed: SEED, numRuns: 25 },
    );
  });
});

const batchOf = ({ variables }: Program, endings: readonly number[], values: readonly number[]): Batch => ({
  endings: Int16Array.from(endings),
  plies: new Int32Array(endings.length),
  hours: new Int32Array(endings.length),
  milestones: new Int32Array(),
  values:
    values.length > 0
      ? Int32Array.from(values)
      : Int32Array.from(endings.flatMap(() => variables.map(({ start }) => start))),
});
