import { expect, test } from "vitest";
import { createReferee, nextAsked, questionKey } from "#engine";
import { runBatch } from "#kernel";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";
import { kernelOf } from "./kernelOf.ts";

test("runs that start at a ply of a run go on as that run did, luck and all", () => {
  const program = programOf(readFixture("kitchenSink.yaml"));
  const referee = createReferee(program);
  const kernel = kernelOf(program);
  let places = 0;
  for (let seed = 0; seed < 40; seed++) {
    const { run, steps } = playByPolicy(referee, seed, undefined);
    const visits: Record<string, number> = {};
    steps.forEach(({ state }, ply) => {
      kernel.place(state, visits);
      const { endings, plies, hours } = runBatch(kernel, { seed, runs: 1 });
      expect(program.endings[endings[0] ?? -1]?.id).toBe(run.ending);
      expect(plies[0]).toBe(run.plies.length - ply);
      expect(hours[0]).toBe(steps.at(-1)?.state.hour);
      const asked = nextAsked(program, state);
      if (asked !== undefined) visits[questionKey(asked)] = (visits[questionKey(asked)] ?? 0) + 1;
      places++;
    });
  }
  expect(places).toBeGreaterThan(200);
});
