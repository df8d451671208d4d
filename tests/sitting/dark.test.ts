import { describe, expect, test } from "vitest";
import { compile, createReferee, parseChoice, WHITE_CELL } from "#engine";
import { type Run, record, startRun } from "#replay";
import { readScenario } from "#scenario";
import { createTeller, toSittingView } from "#sitting";

const text = `
threshold: 1
id: dark
title: Dark
summary: What comes to light, and when.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats:
  north: { name: North, role: Premier, playable: true, side: blue }
  south: { name: South, role: President, side: red }
variables:
  heat: { name: Heat, range: 0..9, start: 0, show: meter }
  nerve: { name: Nerve of the crew, range: 0..9, start: 7, show: meter, show_when: heat >= 2 }
  plot: { name: The plot, range: 0..9, start: 1, show: meter, show_when: known }
  known: { name: Known, start: false, seen_by: [south], show: flag }
charts:
  crisis:
    start: cabinet
    states:
      cabinet:
        decide:
          seat: north
          prompt: What do you order?
          options:
            push: { title: Push, do: { heat: +1, nerve: -1, known: true } }
            ease: { title: Ease, do: { heat: "= 0" } }
            leap: { title: Leap, when: nerve > 8, to: over }
            stop: { title: Stop, to: over }
      over: { ending: { title: Over, kind: mixed, text: It is over. } }
  mood:
    name: Mood in the street
    show: status
    show_when: heat >= 2
    start: calm
    states: { calm: { title: Calm } }
`;

const { scenario, diagnostics } = readScenario(text);
if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
const program = compile(scenario);
const referee = createReferee(program);

const viewAfter = (seat: string, ...options: readonly string[]) => {
  let { run, step }: { run: Run; step: ReturnType<typeof referee.start> } = startRun(referee, { seed: 1, seats: {} });
  const steps = [step];
  for (const option of options) {
    const choice = parseChoice(program, `crisis.cabinet=${option}`);
    if (choice === undefined) throw new Error(option);
    const made = record(referee, run, step.state, { choice, by: "person" });
    if ("refusal" in made) throw new Error(option);
    ({ run, step } = made);
    steps.push(step);
  }
  return toSittingView(createTeller(program, seat), { referee, run, steps, seat });
};

const shown = (view: ReturnType<typeof viewAfter>): readonly string[] => [
  ...view.indicators.map(({ name }) => name),
  ...view.statuses.map(({ name }) => name),
];

describe("what has not come to light", () => {
  test("is nowhere in the view: no meter, no status, no change, no reason of a lock", () => {
    const view = viewAfter("north", "push");
    expect(shown(view)).toEqual(["Heat"]);
    expect(JSON.stringify(view)).not.toMatch(/Nerve|Mood|plot/i);
  });

  test("is shown from the first time on that its condition holds, with its changes, and stays", () => {
    const view = viewAfter("north", "push", "push");
    expect(shown(view)).toEqual(["Heat", "Nerve of the crew", "Mood in the street"]);
    expect(view.feed.at(-1)?.changes.map(({ name }) => name)).toEqual(["Heat", "Nerve of the crew"]);
    expect(shown(viewAfter("north", "push", "push", "ease"))).toEqual(shown(view));
  });

  test("stays dark for a seat that may not know the condition, until the ending", () => {
    expect(shown(viewAfter("south", "push"))).toContain("The plot");
    expect(shown(viewAfter("north", "push", "push", "push"))).not.toContain("The plot");
    expect(shown(viewAfter("north", "stop"))).toEqual(["Heat", "Nerve of the crew", "The plot", "Mood in the street"]);
  });

  test("is shown to the White Cell from the start", () => {
    expect(shown(viewAfter(WHITE_CELL))).toHaveLength(5);
  });
});
