import { describe, expect, it } from "vitest";
import { createProjection } from "../../src/map/geo/projection.ts";
import {
  type Interaction,
  type InteractionCommand,
  type InteractionEvent,
  interact,
} from "../../src/map/input/interaction.ts";
import { nextThing } from "../../src/map/input/nextThing.ts";
import type { Thing } from "../../src/map/mapThing.ts";
import { placeOfThing } from "../../src/map/view/placeOfThing.ts";
import { projectView } from "../../src/map/view/projectView.ts";
import { sampleView } from "../gallery/mapSample.ts";

const naha: Thing = { kind: "place", id: "naha" };
const escort: Thing = { kind: "unit", id: "escort" };

function play(events: readonly InteractionEvent[]): { state: Interaction; commands: InteractionCommand[] } {
  let state: Interaction = { kind: "idle" };
  const commands: InteractionCommand[] = [];
  for (const event of events) {
    const step = interact(state, event);
    state = step.state;
    commands.push(...step.commands);
  }
  return { state, commands };
}

const moved = (x: number, y: number, under?: Thing, pointer = 1): InteractionEvent => ({
  kind: "moved",
  pointer,
  at: [x, y],
  under,
});
const pressed = (x: number, y: number, pointer = 1): InteractionEvent => ({ kind: "pressed", pointer, at: [x, y] });
const released = (x: number, y: number, under?: Thing, pointer = 1): InteractionEvent => ({
  kind: "released",
  pointer,
  at: [x, y],
  under,
});

describe("pointing at the map", () => {
  it("reports once what comes under the pointer, and once that nothing does any more", () => {
    const { state, commands } = play([moved(1, 1, naha), moved(2, 1, naha), moved(3, 1, escort), moved(9, 9)]);
    expect(commands).toEqual([
      { kind: "hover", thing: naha },
      { kind: "hover", thing: escort },
      { kind: "hover", thing: undefined },
    ]);
    expect(state).toEqual({ kind: "idle" });
  });

  it("forgets what was under a pointer that leaves", () => {
    expect(play([moved(1, 1, naha), { kind: "left" }]).commands.at(-1)).toEqual({ kind: "hover", thing: undefined });
  });

  it("selects what a press and a release hit, even with a small tremble", () => {
    const { state, commands } = play([moved(5, 5, naha), pressed(5, 5), moved(7, 6), released(7, 6, naha)]);
    expect(commands).toEqual([
      { kind: "hover", thing: naha },
      { kind: "select", thing: naha },
    ]);
    expect(state).toEqual({ kind: "hovering", thing: naha });
  });

  it("hovers over what a finger touched until the finger is gone", () => {
    expect(play([pressed(5, 5), released(5, 5, naha), { kind: "left" }]).commands).toEqual([
      { kind: "hover", thing: naha },
      { kind: "select", thing: naha },
      { kind: "hover", thing: undefined },
    ]);
  });

  it("clears the selection when nothing was hit", () => {
    expect(play([pressed(5, 5), released(5, 5)]).commands).toEqual([{ kind: "select", thing: undefined }]);
  });
});

describe("dragging", () => {
  it("pans by the whole way of the pointer and selects nothing", () => {
    const { state, commands } = play([pressed(10, 10), moved(20, 10), moved(25, 18), released(25, 18, naha)]);
    expect(commands).toEqual([
      { kind: "pan", dx: 10, dy: 0 },
      { kind: "pan", dx: 5, dy: 8 },
    ]);
    expect(state).toEqual({ kind: "idle" });
  });

  it("ends the hovering when it begins", () => {
    const { commands } = play([moved(9, 9, naha), pressed(10, 10), moved(20, 10)]);
    expect(commands.slice(1)).toEqual([
      { kind: "hover", thing: undefined },
      { kind: "pan", dx: 10, dy: 0 },
    ]);
  });

  it("ends when the browser takes the pointer away", () => {
    expect(play([pressed(10, 10), moved(30, 10), { kind: "cancelled", pointer: 1 }]).state).toEqual({ kind: "idle" });
  });
});

describe("pinching", () => {
  it("zooms by how far the fingers part, about their middle", () => {
    const { commands } = play([pressed(0, 0, 1), pressed(100, 0, 2), moved(200, 0, undefined, 2)]);
    expect(commands).toEqual([
      { kind: "pan", dx: 50, dy: 0 },
      { kind: "zoom", factor: 2, at: [100, 0] },
    ]);
  });

  it("goes on as a drag when one finger is lifted, without a selection", () => {
    const { state, commands } = play([pressed(0, 0, 1), pressed(100, 0, 2), released(0, 0, naha, 1)]);
    expect(state).toEqual({ kind: "dragging", pointer: 2, at: [100, 0] });
    expect(commands).toEqual([]);
  });

  it("ignores a third finger", () => {
    const two = play([pressed(0, 0, 1), pressed(100, 0, 2)]).state;
    expect(interact(two, pressed(50, 50, 3)).state).toEqual(two);
  });
});

describe("wheel and keys", () => {
  it("zooms in when the wheel turns away, and back by as much", () => {
    const [near, far] = [-100, 100].map((delta) => play([{ kind: "wheeled", at: [3, 4], delta }]).commands[0]);
    if (near?.kind !== "zoom" || far?.kind !== "zoom") throw new Error("A wheel zooms.");
    expect(near.factor).toBeGreaterThan(1);
    expect(near.factor * far.factor).toBeCloseTo(1, 9);
  });

  it.each([
    ["ArrowLeft", { kind: "glide", dx: 90, dy: 0 }],
    ["ArrowDown", { kind: "glide", dx: 0, dy: -90 }],
    ["+", { kind: "glideZoom", factor: 1.5, at: undefined }],
    ["0", { kind: "fit" }],
    ["Escape", { kind: "select", thing: undefined }],
  ])("knows the key %s", (key, command) => {
    expect(play([{ kind: "keyed", key }]).commands).toEqual([command]);
  });

  it("leaves other keys alone", () => {
    expect(play([{ kind: "keyed", key: "a" }]).commands).toEqual([]);
  });
});

describe("the keyboard", () => {
  const commandsOf = (key: string) => play([{ kind: "keyed", key }]).commands;

  it("pans, zooms, fits, steps through the things and opens their cards", () => {
    expect(commandsOf("ArrowLeft")).toMatchObject([{ kind: "glide", dy: 0 }]);
    expect(commandsOf("+")).toMatchObject([{ kind: "glideZoom" }]);
    expect(commandsOf("0")).toEqual([{ kind: "fit" }]);
    expect(commandsOf("n")).toEqual([{ kind: "step", by: 1 }]);
    expect(commandsOf("p")).toEqual([{ kind: "step", by: -1 }]);
    expect(commandsOf("Enter")).toEqual([{ kind: "open" }]);
    expect(commandsOf("Escape")).toEqual([{ kind: "select", thing: undefined }]);
    expect(commandsOf("x")).toEqual([]);
  });

  it("lets go of what it pointed at when the focus leaves the map", () => {
    expect(play([{ kind: "blurred" }]).commands).toEqual([{ kind: "hover", thing: undefined }]);
  });

  it("comes through every thing once and round again, either way", () => {
    const view = projectView(sampleView, createProjection(sampleView.bounds));
    const round = (by: 1 | -1): string[] => {
      const names: string[] = [];
      let at = nextThing(view, undefined, by);
      for (; at && !names.includes(`${at.kind} ${at.id}`); at = nextThing(view, at, by)) {
        names.push(`${at.kind} ${at.id}`);
        expect(placeOfThing(view, at)).toBeDefined();
      }
      return names;
    };
    const { units, zones, routes, places } = sampleView;
    expect(round(1)).toHaveLength(units.length + zones.length + routes.length + places.length);
    expect(round(-1)).toEqual(round(1).reverse());
    expect(round(1)[0]).toBe("unit rockets");
  });
});
