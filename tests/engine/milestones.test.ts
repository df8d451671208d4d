import { describe, expect, test } from "vitest";
import { createReferee, milestonesReached } from "#engine";
import { playWords, programOf, readFixture } from "./harness.ts";

const program = programOf(readFixture("kitchenSink.yaml"));
const reached = (...choices: readonly string[]): readonly (readonly [string, number, number])[] =>
  milestonesReached(program, playWords(createReferee(program), ["stances.south=patient", ...choices])).map(
    ({ milestone, plies, hour }) => [program.scenario.milestones[milestone]?.id ?? "", plies, hour],
  );

describe("a milestone is reached", () => {
  test("with the first entry of its state, at that hour and after so many choices", () => {
    expect(reached("weather.front=sun", "incident.standoff=board")).toEqual([
      ["drifting", 0, 0],
      ["alerted", 0, 0],
      ["at_the_light", 2, 36],
      ["aboard", 3, 36],
      ["blood", 3, 36],
    ]);
  });

  test("once, whatever is entered again", () => {
    const [first, ...others] = reached("weather.front=storm", "incident.standoff=board").filter(
      ([id]) => id === "aboard",
    );
    expect([first?.[1], others]).toEqual([3, []]);
  });
});

test("a scenario without milestones has none, and the same hash as with them", () => {
  const bare = readFixture("kitchenSink.yaml").replace(/^milestones:\n( {2}.*\n)+/m, "");
  expect(programOf(bare).milestones).toEqual([]);
  expect(programOf(bare).hash).toBe(program.hash);
});
