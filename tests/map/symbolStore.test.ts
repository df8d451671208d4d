import { readySymbols } from "virtual:symbols";
import { expect, test } from "vitest";
import { milsymbolDrawing } from "../../src/map/paint/symbols/milsymbolDrawing.ts";
import { createSymbolStore } from "../../src/map/paint/symbols/symbolStore.ts";

/** A mine clearance unit: no shipped scenario has one. */
const OTHER = "10031000001407000000";
const FRAME = "10031000000000000000";
const [READY = ""] = Object.keys(readySymbols).filter((code) => !code.endsWith("00000000000000"));

test("a shipped scenario's symbols and the legend's frames are drawn without milsymbol, and as milsymbol draws them", async () => {
  const store = createSymbolStore(() => Promise.reject(new Error("milsymbol is not wanted")));
  await store.load([READY, FRAME]);
  expect(store.has([READY, FRAME])).toBe(true);
  for (const isPlanned of [false, true])
    for (const code of Object.keys(readySymbols))
      expect(store.drawing(code, isPlanned), code).toEqual(
        JSON.parse(JSON.stringify(milsymbolDrawing(code, isPlanned))),
      );
});

test("milsymbol is loaded with the first symbol that isn't ready-made, once", async () => {
  let loads = 0;
  const store = createSymbolStore(async () => {
    loads += 1;
    return milsymbolDrawing;
  });
  expect(store.has([READY, OTHER])).toBe(false);
  await store.load([READY, OTHER]);
  await store.load([OTHER]);
  expect([store.has([OTHER]), loads]).toEqual([true, 1]);
  expect(store.drawing(OTHER, false)).toEqual(milsymbolDrawing(OTHER, false));
});

test("without milsymbol, as offline, a symbol is the empty frame of its side and domain, and is asked for again", async () => {
  let loads = 0;
  const store = createSymbolStore(() => {
    loads += 1;
    return loads === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(milsymbolDrawing);
  });
  await store.load([OTHER]);
  expect(store.has([OTHER])).toBe(false);
  expect(store.drawing(OTHER, true)).toEqual(store.drawing(FRAME, true));
  await store.load([OTHER]);
  expect(store.drawing(OTHER, true)).toEqual(milsymbolDrawing(OTHER, true));
});

test("a drawing says its colours by names alone, or in black, white and the outline's grey", () => {
  const colours = JSON.stringify(readySymbols).match(/"(?:fill|stroke)":"[^"]*"/g) ?? [];
  const names = new Set(colours.map((pair) => pair.split('"')[3]));
  expect(
    [...names].filter((name) => !/^(fill|frame|icon|line|outline|black|white|rgb\(239, 239, 239\))$/.test(name ?? "")),
  ).toEqual([]);
});
