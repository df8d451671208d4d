import { describe, expect, test } from "vitest";
import { compile, createReferee, viewState, WHITE_CELL } from "#engine";
import { readScenario } from "#scenario";
import { createTeller } from "../../src/sitting/view/teller.ts";
import { toDecision } from "../../src/sitting/view/toDecision.ts";
import { toMapView } from "../../src/sitting/view/toMapView.ts";
import { playWords } from "../engine/harness.ts";

const text = `
threshold: 1
id: moves
title: Moves
summary: Who sees a ship go where.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats:
  north: { name: North, role: Premier, playable: true, side: blue }
  south: { name: South, role: President, playable: true, side: red }
variables:
  alarm: { name: Alarm, start: false }
charts:
  crisis:
    start: port
    states:
      port:
        decide:
          seat: north
          prompt: Where does she go?
          options:
            sail: { title: Sail, to: sailing }
            hide: { title: Hide, to: quiet, preview: [{ move: ship, to: [30, 130] }] }
            show: { title: Show the flag, news: The ship has sailed., to: quiet, preview: [{ move: ship, to: [31, 131] }] }
            warn: { title: Warn, do: { alarm: true }, to: port }
      sailing:
        map: [{ move: ship, to: [20, 120], via: [[21, 119]] }]
        after: { 6h: { to: quiet } }
      quiet:
        decide: { seat: south, prompt: What do you do?, options: { wait: { title: Wait, to: home }, end: { title: End, to: over } } }
      home:
        map: [{ move: ship, to: [35, 135] }]
        decide: { seat: north, prompt: Once more?, options: { again: { title: Again, to: port }, end: { title: End, to: over } } }
      over: { ending: { title: Over, kind: mixed, text: It is over. } }
map:
  units:
    ship: { name: Ship, symbol: destroyer, side: blue, at: [35, 135] }
    tug: { name: Tug, symbol: tug, side: blue, at: [35, 136] }
  items: [{ when: alarm, move: tug, to: [36, 137] }]
`;

const { scenario, diagnostics } = readScenario(text);
if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
const program = compile(scenario);
const referee = createReferee(program);

/** Where a seat sees a unit after some choices. */
const seen = (seat: string, choices: readonly string[], unit = "ship") => {
  const steps = playWords(referee, choices);
  const state = steps.at(-1)?.state ?? referee.start().state;
  const teller = createTeller(program, seat);
  return toMapView(teller, state, teller.moved(steps)).units.find(({ id }) => id === unit)?.at;
};

const sail = "crisis.port=sail";
const wait = "crisis.quiet=wait";

describe("a unit that was moved", () => {
  test.each([
    ["is at its first place before", [], [35, 135]],
    ["stays where a state that was only passed through moved it", [sail], [20, 120]],
    ["goes on when another state moves it", [sail, wait], [35, 135]],
    ["goes again when the state is entered again", [sail, wait, "crisis.home=again", sail], [20, 120]],
    ["is where the preview of what was taken showed it", ["crisis.port=hide"], [30, 130]],
  ])("%s", (_, choices, at) => {
    expect(seen("north", choices)).toEqual(at);
  });

  test("stays when what moved it no longer holds, and isn't moved again by what still holds", () => {
    expect(seen("north", ["crisis.port=warn"], "tug")).toEqual([36, 137]);
    expect(seen("north", ["crisis.port=warn", "crisis.port=hide"])).toEqual([30, 130]);
  });

  test("is moved by a choice only for those who learn of it", () => {
    expect(seen("south", ["crisis.port=hide"])).toEqual([35, 135]);
    expect(seen(WHITE_CELL, ["crisis.port=hide"])).toEqual([30, 130]);
    expect(seen("south", ["crisis.port=show"])).toEqual([31, 131]);
  });

  test("stands there in the next preview", () => {
    const steps = playWords(referee, [sail, wait, "crisis.home=again"]);
    const state = steps.at(-1)?.state ?? referee.start().state;
    const teller = createTeller(program, "north");
    const { asked } = viewState(program, state, "north");
    const decision = asked && toDecision(teller, state, asked, teller.moved(steps));
    const units = decision?.options.map(({ id, preview }) => [id, preview?.units.map(({ at }) => at)]);
    expect(units).toContainEqual(["hide", [[30, 130]]]);
  });

  test("stands at the same place however often and however far one looks", () => {
    const teller = createTeller(program, "north");
    const steps = playWords(referee, [sail, wait]);
    const at = (count: number) => teller.moved(steps.slice(0, count)).get("ship")?.at;
    expect([at(3), at(2), at(1), at(3)]).toEqual([[35, 135], [20, 120], undefined, [35, 135]]);
  });
});
