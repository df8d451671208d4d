import { expect, test } from "vitest";
import { createReferee, type Step } from "#engine";
import type { Run } from "#replay";
import { createTeller } from "#sitting";
import { createFeedTeller } from "../../src/sitting/view/createFeedTeller.ts";
import { toFeed } from "../../src/sitting/view/toFeed.ts";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const referee = createReferee(program);
const teller = createTeller(program, "north");

const playOf = (run: Run, steps: readonly Step[], plies: number) => ({
  referee,
  run: { ...run, plies: run.plies.slice(0, plies) },
  steps: steps.slice(0, plies + 1),
  seat: "north",
});

test("a feed made as the play grows, goes back and takes another way equals the one made at once", () => {
  const feedOf = createFeedTeller(teller);
  for (let seed = 0; seed < 8; seed++) {
    const { run, steps } = playByPolicy(referee, seed);
    for (const plies of [...run.plies.keys(), 2, run.plies.length, 0]) {
      const play = playOf(run, steps, plies);
      expect(feedOf(play), `seed ${seed}, ply ${plies}`).toEqual(toFeed(teller, play));
    }
  }
});
