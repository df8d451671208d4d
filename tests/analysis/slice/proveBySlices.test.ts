import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "#engine";
import { readScenario } from "#scenario";
import { proveBySlices } from "../../../src/analysis/slice/proveBySlices.ts";
import { createDice } from "../../kernel/randomScenario.ts";
import { prove } from "../../spin/compareOne.ts";
import { randomPromises } from "../../spin/randomPromises.ts";
import { toEnd } from "../odds/courseOf.ts";

test("what a part of a random scenario proves, all its states prove", { timeout: 900_000 }, () => {
  let [proved, broken] = [0, 0];
  const tape = fc.array(fc.nat(10_000), { minLength: 50, maxLength: 600, size: "max" });
  fc.assert(
    fc.property(tape, (numbers) => {
      const { scenario } = readScenario(randomPromises(createDice(numbers)));
      const program = scenario === undefined ? undefined : compile(scenario);
      const proof = program === undefined ? undefined : prove(program, 30_000_000);
      if (program === undefined || proof === undefined || !proof.isComplete) return;
      for (const [index, verdict] of proof.verdicts) {
        const bySlice = toEnd(proveBySlices(program, index, 5_000));
        if (verdict.kind === "broken") broken++;
        if (bySlice === undefined) continue;
        proved++;
        expect([program.checks[index], verdict.kind]).toEqual([program.checks[index], "held"]);
      }
    }),
    { numRuns: 40, seed: 31, endOnFailure: true },
  );
  expect(proved).toBeGreaterThan(3);
  expect(broken).toBeGreaterThan(3);
});
