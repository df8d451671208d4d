import { describe, expect, test } from "vitest";
import { toPromela } from "#export";
import { programOf, readFixture } from "../engine/harness.ts";
import { compareOne } from "./compareOne.ts";
import { isSpinThere } from "./spin.ts";

test("a model has a formula for each promise and none of an author's texts", () => {
  const text = toPromela(programOf(readFixture("kitchenSink.yaml")));
  const { checks } = programOf(readFixture("kitchenSink.yaml"));
  const formulas = checks.flatMap((check) =>
    check.kind === "reaches" ? check.endings : "condition" in check ? [check.kind] : [],
  );
  expect(text.match(/^ltl /gm)?.length ?? 0).toBe(formulas.length);
  expect(formulas.length).toBeGreaterThan(0);
  for (const { name } of programOf(readFixture("kitchenSink.yaml")).scenario.seats) expect(text).not.toContain(name);
});

describe.skipIf(!isSpinThere())("SPIN, where it is installed", () => {
  test("finds as many states as we do and decides promises alike", { timeout: 900_000 }, () => {
    const compared = Array.from({ length: 25 }, (_, seed) => compareOne(seed + 1));
    expect(compared.flatMap(({ faults }) => faults)).toEqual([]);
    const pairs = compared.reduce((sum, one) => sum + one.pairs, 0);
    const broken = compared.reduce((sum, one) => sum + one.broken, 0);
    expect([pairs > 10, broken > 0, broken < pairs]).toEqual([true, true, true]);
  });
});
