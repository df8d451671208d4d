import { expect, test } from "vitest";
import { branchesAt, solve, toCourse, wayChoice, weighChoices, worthToSeat } from "#analysis";
import { createReferee, formatChoice, legalChoices } from "#engine";
import { programOf, readFixture } from "../../engine/harness.ts";
import { kernelOf } from "../../kernel/kernelOf.ts";
import { graphOf, toEnd } from "../odds/courseOf.ts";

test("choices weighed by runs are worth about what they are by exact odds, and give away as much", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const referee = createReferee(program);
  const { state } = referee.start();
  const branches = branchesAt(referee, { state, visits: {} }, legalChoices(program, state));
  const request = { measure: { kind: "value", seat: "north" }, seed: 1, runs: 4_000 } as const;
  const weighed = toEnd(weighChoices(kernelOf(program), branches, request)) ?? [];

  const graph = graphOf(program);
  const course = toCourse(graph);
  const worth = worthToSeat(course, "north");
  if (worth === undefined) throw new Error("the seat has values");
  const { values } = solve(course, worth);
  const { offsets, targets } = course.ways;
  const exact = new Map(
    Array.from({ length: (offsets[1] ?? 0) - (offsets[0] ?? 0) }, (_, way) => [
      formatChoice(program, wayChoice(graph, course.ways, way)),
      values[targets[way] ?? 0] ?? Number.NaN,
    ]),
  );
  expect(weighed.map(({ choice }) => formatChoice(program, choice)).sort()).toEqual([...exact.keys()].sort());
  const most = Math.max(...exact.values());
  expect(most - Math.min(...exact.values())).toBeGreaterThan(1);
  for (const { choice, value, regret } of weighed) {
    const own = exact.get(formatChoice(program, choice)) ?? Number.NaN;
    // Twice the interval of 95 % is left by one estimate in 10,000.
    expect(Math.abs(value.mean - own)).toBeLessThanOrEqual(2 * value.margin);
    expect(Math.abs(regret.mean - (most - own))).toBeLessThanOrEqual(2 * regret.margin + 1e-9);
  }
  expect(Math.min(...weighed.map(({ regret }) => regret.mean))).toBe(0);
});

test("weighing that is stopped gives nothing", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const referee = createReferee(program);
  const { state } = referee.start();
  const branches = branchesAt(referee, { state, visits: {} }, legalChoices(program, state));
  const work = weighChoices(kernelOf(program), branches, {
    measure: { kind: "value", seat: "north" },
    seed: 1,
    runs: 4_000,
  });
  expect(work.next().done).toBe(false);
  expect(work.next(true)).toEqual({ done: true, value: undefined });
});
