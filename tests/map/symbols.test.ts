import { expect, it } from "vitest";
import { isKnownSymbol } from "../../src/map/paint/symbols/milsymbolDrawing.ts";

it.each([
  ["a destroyer", "10033000001202000000"],
  ["a carrier", "10063000001201000000"],
  ["a submarine", "10033500001101000000"],
  ["a fighter", "10030100001101040000"],
  ["a missile", "10060200001100000000"],
  ["an infantry brigade", "10031000181211000000"],
  ["an air defence battery", "10031000151301000000"],
  ["a base", "10032000001208010000"],
  ["a merchant ship", "10043000001401000000"],
])("knows %s", (_, sidc) => {
  expect(isKnownSymbol(sidc)).toBe(true);
});

it("knows a code that means nothing from one that does", () => {
  expect(isKnownSymbol("10039900009999990000")).toBe(false);
});
