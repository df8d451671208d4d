import { describe, expect, test } from "vitest";
import { compile, createReferee, type GameState, viewState, WHITE_CELL } from "#engine";
import { readScenario } from "#scenario";

import { createTeller } from "../../src/sitting/view/teller.ts";
import { toDecision } from "../../src/sitting/view/toDecision.ts";
import { toMapView } from "../../src/sitting/view/toMapView.ts";
import { playWords } from "../engine/harness.ts";

const text = `
threshold: 1
id: places
title: Places
summary: Who decides where.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats:
  north: { name: North, role: Premier, playable: true, side: blue }
  south: { name: South, role: President, playable: true, side: red, at: palace }
charts:
  crisis:
    start: cabinet
    states:
      cabinet:
        decide:
          seat: north
          prompt: What do you order?
          options:
            sail: { title: Sail, to: bunker, preview: [{ move: flagship, to: strait }] }
            call: { title: Call, to: bunker, at: palace }
            wait: { title: Wait, to: bunker }
      bunker:
        decide:
          seat: south
          prompt: Do you hide?
          at: redoubt
          options: { stay: { title: Stay, to: dice }, go: { title: Go, to: dice, at: lost } }
      dice:
        chance: { at: flagship, outcomes: { hit: { title: Hit, p: 1, to: over }, miss: { title: Miss, p: 1, to: over } } }
      over: { ending: { title: Over, kind: mixed, text: It is over. } }
map:
  places:
    nagoya: { name: Nagoya, kind: city, at: [35.2, 136.9], side: blue }
    capital: { name: The Capital, kind: capital, at: [35.7, 139.7], side: blue }
    palace: { name: The Palace, kind: site, at: [30, 120], side: red }
    redoubt: { name: The Redoubt, kind: site, at: [31, 121], seen_by: [south] }
    strait: { name: The Strait, kind: strait, at: [25, 122] }
  units:
    flagship: { name: Flagship, symbol: "10033000001202000000", side: blue, at: capital }
    lost: { name: Lost, symbol: "10033000001202000000", side: red, at: [1, 2], shown: false }
`;

const { scenario, diagnostics } = readScenario(text);
if (scenario === undefined) throw new Error(JSON.stringify(diagnostics));
const program = compile(scenario);
const referee = createReferee(program);

const stateAfter = (...choices: readonly string[]): GameState =>
  playWords(referee, choices).at(-1)?.state ?? referee.start().state;

const asks = (seat: string, state: GameState) =>
  toMapView(createTeller(program, seat), state).questions.map(({ name, isOwn }) => ({ name, isOwn }));

const decisionOf = (seat: string, state: GameState) => {
  const { asked } = viewState(program, state, seat);
  return asked === undefined ? undefined : toDecision(createTeller(program, seat), state, asked);
};

describe("a question stands on the map", () => {
  test("in the capital of its seat's side, where nothing else is written", () => {
    expect(asks("north", stateAfter())).toEqual([{ name: "The Capital", isOwn: true }]);
    expect(decisionOf("north", stateAfter())?.at).toEqual({ id: "capital", name: "The Capital", at: [35.7, 139.7] });
  });

  test("at its own place for the seat that is asked and the White Cell, and where the seat decides for the others", () => {
    const state = stateAfter("crisis.cabinet=wait");
    expect(asks("south", state)).toEqual([{ name: "The Redoubt", isOwn: true }]);
    expect(asks(WHITE_CELL, state)).toEqual([{ name: "The Redoubt", isOwn: true }]);
    expect(asks("north", state)).toEqual([{ name: "The Palace", isOwn: false }]);
    expect(JSON.stringify(toMapView(createTeller(program, "north"), state))).not.toContain("Redoubt");
  });

  test("of chance where it is drawn, for everyone who may know of it", () => {
    expect(asks("north", stateAfter("crisis.cabinet=wait", "crisis.bunker=stay"))).toEqual([
      { name: "Flagship", isOwn: false },
    ]);
  });
});

test("an option acts at its own place, or at what its preview changes, or where its window is", () => {
  const options = decisionOf("north", stateAfter())?.options ?? [];
  expect(options.map(({ at }) => at)).toEqual([
    { id: "flagship", name: "Flagship", at: [25, 122] },
    { id: "palace", name: "The Palace", at: [30, 120] },
    { id: "capital", name: "The Capital", at: [35.7, 139.7] },
  ]);
  expect(options.map(({ preview }) => preview?.questions.length)).toEqual([0, 1, undefined]);
});

test("a place that isn't on the map counts for nothing", () => {
  const options = decisionOf("south", stateAfter("crisis.cabinet=wait"))?.options ?? [];
  expect(options.map(({ at }) => at?.id)).toEqual(["redoubt", "redoubt"]);
});
