import { expect, test } from "vitest";
import { findThing } from "../../src/ui/map/findThing.ts";
import { nearestPlace } from "../../src/ui/map/nearestPlace.ts";
import { sampleView } from "../gallery/mapSample.ts";

test("the nearest place to a ship south of Yonaguni is Yonaguni", () => {
  expect(nearestPlace(sampleView.places, [24.2, 122.9])?.id).toBe("yonaguni");
});

test("a sea is no place to be near to", () => {
  expect(nearestPlace(sampleView.places, [29.2, 125.2])?.kind).not.toBe("sea");
});

test("nearness goes across the date line", () => {
  const [first, second] = sampleView.places.filter(({ kind }) => kind === "port");
  if (first === undefined || second === undefined) throw new Error("The sample has two ports.");
  const places = [
    { ...first, id: "west", at: [0, 160] as const },
    { ...second, id: "east", at: [0, -179] as const },
  ];
  expect(nearestPlace(places, [0, 179])?.id).toBe("east");
});

test("a selected unit is found by its kind and id, and not when it has gone", () => {
  expect(findThing(sampleView, { kind: "unit", id: "carrier" })?.name).toBe("USS George Washington");
  expect(findThing(sampleView, { kind: "place", id: "carrier" })).toBeUndefined();
  expect(findThing(sampleView, undefined)).toBeUndefined();
});
