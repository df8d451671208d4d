import { expect, test } from "vitest";
import { findThing } from "../../src/ui/map/findThing.ts";
import { sampleView } from "../gallery/mapSample.ts";

test("a selected unit is found by its kind and id, and not when it has gone", () => {
  expect(findThing(sampleView, { kind: "unit", id: "carrier" })?.name).toBe("USS George Washington");
  expect(findThing(sampleView, { kind: "place", id: "carrier" })).toBeUndefined();
  expect(findThing(sampleView, undefined)).toBeUndefined();
});
