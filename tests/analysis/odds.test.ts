import { describe, expect, test } from "vitest";
import { compareEndings, countEndings, toCrossroads, toPairedChange } from "#analysis";
import { createReferee, formatChoice, legalChoices, parseChoice, seatOf } from "#engine";
import { runBatch } from "#kernel";
import { record, startRun } from "#replay";
import { programOf, readWithoutDraws, scenarioAround } from "../engine/harness.ts";
import { playByPolicy } from "../engine/randomPlay.ts";
import { kernelOf } from "../kernel/kernelOf.ts";

const program = programOf(readWithoutDraws());
const referee = createReferee(program);

describe("the crossroads of a ply", () => {
  test("have everything that the seat could choose, what it took, and the state after each", () => {
    for (let seed = 0; seed < 20; seed++) {
      const { run, steps } = playByPolicy(referee, seed);
      run.plies.forEach(({ choice: word }, ply) => {
        const state = steps[ply]?.state ?? referee.start().state;
        const crossroads = toCrossroads(referee, run, ply, state);
        const taken = parseChoice(program, word);
        const words = (crossroads?.branches ?? []).map(({ choice }) => formatChoice(program, choice));
        const legal = [...legalChoices(program, state)].filter((choice) => seatOf(choice) === crossroads?.seat);
        expect(words).toEqual(legal.map((choice) => formatChoice(program, choice)));
        expect(crossroads?.seat).toBe(taken === undefined ? "" : seatOf(taken));
        expect(crossroads?.branches.filter(({ isTaken }) => isTaken).map(({ state: after }) => after)).toEqual([
          steps[ply + 1]?.state,
        ]);
      });
      const { state } = steps.at(-1) ?? referee.start();
      expect(toCrossroads(referee, run, run.plies.length, state)).toBeUndefined();
    }
  });

  test("go on from what was taken as the run did, with the luck that it had", () => {
    const kernel = kernelOf(program);
    for (let seed = 0; seed < 20; seed++) {
      const { run, steps } = playByPolicy(referee, seed);
      run.plies.forEach((_, ply) => {
        const crossroads = toCrossroads(referee, run, ply, steps[ply]?.state ?? referee.start().state);
        const taken = crossroads?.branches.filter(({ isTaken }) => isTaken) ?? [];
        for (const { state, visits } of [...taken, ...(crossroads === undefined ? [] : [crossroads.before])]) {
          kernel.place(state, visits);
          const [ending = -1] = runBatch(kernel, { seed, runs: 1 }).endings;
          expect(program.endings[ending]?.id).toBe(run.ending);
        }
      });
    }
  });

  test("count an inject that was made as one way to go on, which answers no one's question", () => {
    const { run, steps } = playByPolicy(referee, 3);
    const inject = program.injects.find(({ id }) => {
      const state = steps[0]?.state;
      return state !== undefined && !("refusal" in referee.applyChoice(state, { kind: "inject", inject: id }));
    });
    const start = steps[0]?.state ?? referee.start().state;
    const recorded = record(referee, { ...run, plies: [] }, start, {
      choice: { kind: "inject", inject: inject?.id ?? "" },
      by: "white_cell",
    });
    if ("refusal" in recorded) throw new Error("the inject is open");
    const crossroads = toCrossroads(referee, recorded.run, 0, start);
    const before = toCrossroads(referee, run, 0, start);
    expect(crossroads?.branches.length).toBe((before?.branches.length ?? 0) + 1);
    expect(crossroads?.branches.at(-1)).toMatchObject({ choice: { kind: "inject" }, isTaken: true, visits: {} });
  });

  test("stop at more selections than anybody compares, say so, and never leave out the one that was taken", () => {
    const options = ["a", "b", "c", "d", "e", "f"].map((id) => `${id}: { title: ${id}, do: { score: +1 } }`);
    const many = createReferee(
      programOf(
        scenarioAround(`crisis:
  start: asks
  states:
    asks:
      decide: { seat: japan, prompt: What?, choose: 1..3, to: over, options: { ${options.join(", ")} } }
    over: { ending: { title: Over, kind: mixed, text: Over. } }`),
      ),
    );
    const { run: start, step } = startRun(many, { seed: 1, seats: {} });
    const choice = { kind: "option", window: "crisis.asks", seat: "japan", options: ["d", "e", "f"] } as const;
    const recorded = record(many, start, step.state, { choice, by: "person" });
    if ("refusal" in recorded) throw new Error("three may be chosen");
    const crossroads = toCrossroads(many, recorded.run, 0, step.state);
    expect(crossroads?.isCut).toBe(true);
    expect(crossroads?.branches).toHaveLength(25);
    expect(crossroads?.branches.at(-1)).toMatchObject({ choice, isTaken: true });
  });

  test("let each seat go on by the policy that it plays in the run, and persons by weights", () => {
    const { run, steps } = playByPolicy(referee, 3);
    const seats = { ...run.seats, north: { by: "person" }, south: { by: "policy", policy: "firm" } } as const;
    const crossroads = toCrossroads(referee, { ...run, seats }, 0, steps[0]?.state ?? referee.start().state);
    expect(crossroads?.policies).toMatchObject({ north: undefined, south: "firm" });
  });
});

describe("odds", () => {
  test("count every ending, and last what came to none", () => {
    expect(countEndings(Int16Array.of(0, 2, 2, -1, -5), 3)).toEqual([1, 0, 2, 2]);
  });

  test("differ by the runs that end differently with the same luck", () => {
    const before = Int16Array.of(0, 0, 1, 1, -1);
    const after = Int16Array.of(0, 1, 1, 0, 1);
    expect(compareEndings(before, after, 2).map(({ change }) => change)).toEqual([0, 0.2, -0.2]);
  });
});

describe("a change", () => {
  test("has the adjusted Wald interval of matched pairs", () => {
    const { change, low, high } = toPairedChange(10, 2, 100);
    expect(change).toBeCloseTo(0.08, 12);
    expect(low).toBeCloseTo(-0.0104, 4);
    expect(high).toBeCloseTo(0.1673, 4);
  });

  test("the other way round is the same with the sign turned", () => {
    const [one, other] = [toPairedChange(30, 4, 500), toPairedChange(4, 30, 500)];
    expect(other.change).toBeCloseTo(-one.change, 12);
    expect([other.low, other.high]).toEqual([-one.high, -one.low]);
  });

  test("of nothing is not known to be nothing, and of no runs is not known at all", () => {
    const { change, low, high } = toPairedChange(0, 0, 200);
    expect(change).toBe(0);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(toPairedChange(0, 0, 0)).toEqual({ change: 0, low: -1, high: 1 });
  });
});
