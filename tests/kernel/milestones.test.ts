import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, createReferee, milestonesReached, type Program } from "#engine";
import { compileKernel, loadKernel, NOT_REACHED, runBatch } from "#kernel";
import { readScenario } from "#scenario";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";
import { createDice, randomScenario } from "./randomScenario.ts";

const MOST_PLIES = 25;

/** The hours at which runs reach each milestone, by either executor. */
const expectEqual = (program: Program, runs: number): number => {
  const compiled = compileKernel(program);
  if ("unsupported" in compiled) throw new Error(compiled.unsupported);
  const kernel = loadKernel(compiled);
  if (!kernel.hasStarted) return 0;
  const batch = runBatch(kernel, { seed: 5, runs });
  const referee = createReferee(program);
  const width = program.milestones.length;
  let compared = 0;
  for (let run = 0; run < runs; run++) {
    if ((batch.plies[run] ?? 0) > MOST_PLIES || (batch.endings[run] ?? 0) < 0) continue;
    const reached = milestonesReached(program, playByPolicy(referee, 5 + run).steps);
    const hours = program.milestones.map((_, milestone) => {
      const found = reached.find((one) => one.milestone === milestone);
      return found?.hour ?? NOT_REACHED;
    });
    expect([...batch.milestones.slice(run * width, (run + 1) * width)]).toEqual(hours);
    compared += reached.length;
  }
  return compared;
};

test("machine and kernel reach the same milestones at the same hours, run by run", () => {
  expect(expectEqual(programOf(readFixture("kitchenSink.yaml")), 150)).toBeGreaterThan(300);
});

test("and so they do in random scenarios", () => {
  const tape = fc.array(fc.nat(10_000), { minLength: 50, maxLength: 600, size: "max" });
  let compared = 0;
  fc.assert(
    fc.property(tape, (numbers) => {
      const { scenario } = readScenario(randomScenario(createDice(numbers)));
      if (scenario === undefined) return;
      const program = compile(scenario);
      if ("unsupported" in compileKernel(program)) return;
      compared += expectEqual(program, 6);
    }),
    { seed: 20_261_201, numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(100);
});
