import { describe, expect, test } from "vitest";
import { createReferee, parseChoice } from "#engine";
import { describeProblem, fork, handOver, type Ply, type Run, record, replay } from "#replay";
import { programOf, readFixture } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";

const referee = createReferee(programOf(readFixture("kitchenSink.yaml")));
const { run, steps } = playByPolicy(referee, 3);

const firstBy = (by: Ply["by"]): number => run.plies.findIndex((ply) => ply.by === by);
const withPly = (index: number, change: Partial<Ply>): Run => ({
  ...run,
  plies: run.plies.map((ply, at) => (at === index ? { ...ply, ...change } : ply)),
});
const told = (altered: Run): string => {
  const { problem } = replay(referee, altered);
  return problem === undefined ? "verifies" : describeProblem(problem);
};

/** The run up to its first choice of a policy, where another option is taken. */
const departed = (made: Pick<Ply, "by" | "overrules">): { readonly run: Run; readonly at: number } => {
  for (const [at, ply] of run.plies.entries()) {
    const [window = ""] = ply.choice.split("=");
    const options = referee.program.windows.find(({ path }) => path === window)?.desks[0]?.options ?? [];
    const state = steps[at]?.state;
    if (state === undefined || ply.by !== "policy" || !ply.choice.includes("=")) continue;
    for (const { id } of options) {
      const choice = parseChoice(referee.program, `${window}=${id}`);
      if (choice === undefined || `${window}=${id}` === ply.choice) continue;
      const recorded = record(referee, fork(run, at), state, { choice, ...made });
      if (!("refusal" in recorded)) return { run: recorded.run, at };
    }
  }
  throw new Error("another option is open somewhere");
};

describe("a run verifies", () => {
  test("as it was recorded", () => {
    expect(replay(referee, run)).toMatchObject({ rules: "same" });
    expect(told(run)).toBe("verifies");
  });

  test("where a departure from the seed's draws is recorded as an overrule, or the seat was handed over", () => {
    expect(told(departed({ by: "white_cell", overrules: true }).run)).toBe("verifies");
    const { run: changed, at } = departed({ by: "person" });
    const seat = steps[at] && parseChoice(referee.program, changed.plies[at]?.choice ?? "");
    const handed = handOver(
      { ...changed, plies: changed.plies.slice(0, at) },
      seat && "seat" in seat ? seat.seat : "",
      { by: "person" },
    );
    expect(told({ ...handed, plies: changed.plies })).toBe("verifies");
  });
});

describe("a run doesn't verify", () => {
  test("where a policy's choice isn't the one that the seed draws", () => {
    const { run: changed, at } = departed({ by: "policy" });
    expect(told(changed)).toBe(
      `Ply ${at + 1} ("${changed.plies[at]?.choice}") isn't what the run's seed draws ("${run.plies[at]?.choice}"), and no overrule is recorded.`,
    );
  });

  test("where its seed was changed", () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => replay(referee, { ...run, seed: seed + 100 }).problem?.kind);
    expect(new Set(seeds)).toEqual(new Set(["not-drawn"]));
  });

  test.each(["policy", "chance"] as const)("where a choice by %s was made one of a person, with the ply", (by) => {
    const at = firstBy(by);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(told(withPly(at, { by: "person" }))).toBe(
      `Ply ${at + 1} ("${run.plies[at]?.choice}") is recorded as made by a person, but it was for ${by === "chance" ? "chance" : "a policy"} to choose.`,
    );
  });

  test("where a hash was zeroed, or the hour of the end changed", () => {
    expect(told(withPly(2, { hash: "0000-0000-0000-0000" }))).toContain('Ply 3 ("');
    expect(told({ ...run, endHour: (run.endHour ?? 0) + 1 })).toBe(
      `The run says that it ends at hour ${(run.endHour ?? 0) + 1}; replayed, it ends at hour ${run.endHour}.`,
    );
    expect(replay(referee, { ...run, scenario: { ...run.scenario, hash: "rules1-0000000000000000" } }).rules).toBe(
      "other",
    );
  });
});
