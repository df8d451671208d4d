import { describe, expect, test } from "vitest";
import { compile, createReferee, parseChoice, WHITE_CELL } from "#engine";
import { record, startRun } from "#replay";
import { localise, readScenario } from "#scenario";
import { createTeller, toSittingView } from "#sitting";
import { printOutcome } from "../../src/cli/shared/text/printOutcome.ts";

const text = `
threshold: 1
id: endings
title: Endings
summary: One end, told to each.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats:
  north: { name: Northland, role: Premier, playable: true, side: blue }
  south: { name: Southland, role: President, side: red }
  ally: { name: The Ally, role: Ambassador, side: cyan }
charts:
  crisis:
    start: cabinet
    states:
      cabinet:
        decide: { seat: north, prompt: What do you order?, options: { yield: { title: Yield, to: over }, wait: { title: Wait } } }
      over:
        ending:
          - { seen_by: [south], title: Your victory, kind: success, text: They gave way to you. }
          - { seen_by: [north, south], title: Your defeat, kind: failure, text: You gave way. }
          - { title: North has yielded, kind: mixed, text: North gave way. }
`;

const { scenario, diagnostics } = readScenario(text);
if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));

const viewOf = (seat: string, told = scenario) => {
  const program = compile(told);
  const referee = createReferee(program);
  const { run, step } = startRun(referee, { seed: 1, seats: {} });
  const choice = parseChoice(program, "crisis.cabinet=yield");
  const made = choice === undefined ? undefined : record(referee, run, step.state, { choice, by: "person" });
  if (made === undefined || "refusal" in made) throw new Error("it can be chosen");
  return toSittingView(createTeller(program, seat), { referee, run: made.run, steps: [step, made.step], seat });
};

const outcomeOf = (...given: Parameters<typeof viewOf>) => {
  const { phase } = viewOf(...given);
  if (phase.kind !== "ended") throw new Error("it has ended");
  return phase.outcome;
};

describe("an ending that differs by seat", () => {
  test("has for each seat the first text that is for it, and for the others the last", () => {
    expect(outcomeOf("north").ending).toEqual({
      id: "over",
      title: "Your defeat",
      kind: "failure",
      text: "You gave way.",
    });
    expect(outcomeOf("south").ending).toMatchObject({ title: "Your victory", kind: "success" });
    expect(outcomeOf("ally").ending).toMatchObject({ title: "North has yielded", kind: "mixed" });
  });

  test("says nothing to a seat of what the others read, in its feed neither", () => {
    const seen = JSON.stringify(viewOf("north"));
    expect(seen).toContain("Your defeat");
    expect(seen).not.toMatch(/victory|North has yielded|North gave way/);
  });

  test("is told whole to the White Cell, on the page and in the terminal", () => {
    const outcome = outcomeOf(WHITE_CELL);
    expect(outcome.ending).toMatchObject({ title: "North has yielded" });
    expect(outcome.bySeat?.map(({ seats, title }) => [seats, title])).toEqual([
      [["Southland"], "Your victory"],
      [["Northland"], "Your defeat"],
    ]);
    expect(printOutcome(outcome)).toContain("For Southland: Your victory (success)\nThey gave way to you.");
  });

  test("is translated entry by entry, what is for all as the last", () => {
    const path = "charts.crisis.states.over.ending";
    const texts = { [`${path}.2.title`]: "あなたの敗北", [`${path}.3.title`]: "北が譲歩" };
    const translated = localise(scenario, { language: "ja", texts });
    expect(outcomeOf("north", translated).ending?.title).toBe("あなたの敗北");
    expect(outcomeOf("ally", translated).ending?.title).toBe("北が譲歩");
  });
});
