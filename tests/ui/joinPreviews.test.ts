import { expect, test } from "vitest";
import { joinPreviews } from "../../src/ui/map/joinPreviews.ts";
import { evacuationPreview, supportPreview } from "../gallery/mapSample.ts";

test("several picked options are shown together, the later one winning, and none show nothing", () => {
  expect(joinPreviews([])).toBeUndefined();
  const joined = joinPreviews([supportPreview, supportPreview, evacuationPreview]);
  expect(joined?.units.map(({ id }) => id)).toEqual(["carrier", "izumo", "escort", "relief", "infantry"]);
  expect(joined?.routes.map(({ id }) => id)).toEqual(["ferries"]);
  expect(new Set(joined?.strikes.map(({ id }) => id)).size).toBe(2);
});
