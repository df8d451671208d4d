import { writeFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { isKnownSymbol } from "../../src/map/paint/symbols/milsymbolDrawing.ts";
import { drawnParts } from "../../src/scenario/symbols/drawnParts.ts";
import { codeOfWord, symbolWords } from "../../src/scenario/symbols/symbolWords.ts";
import { whatDrawsNothing } from "../../src/scenario/symbols/whatDrawsNothing.ts";

const FILE = "src/scenario/symbols/drawnParts.ts";
/** The sets that the map draws: in the air, missiles, units, civilians, equipment, places, at sea, under water. */
const SETS = ["01", "02", "10", "11", "15", "20", "30", "35"];

const code = (set: string, entity: string, modifiers = "0000"): string => `1003${set}0000${entity}${modifiers}`;
const twoDigits = (below: number): readonly string[] =>
  Array.from({ length: below }, (_, i) => `${i}`.padStart(2, "0"));

/** What the library of symbols draws, tried out: codes of the standard go from 10 to 29, then to 56 and to 33. */
const tryOut = (set: string) => ({
  entities: [
    "000000",
    ...twoDigits(30)
      .slice(10)
      .flatMap((a) => twoDigits(57).flatMap((b) => twoDigits(34).map((c) => a + b + c))),
  ].filter((entity) => isKnownSymbol(code(set, entity))),
  first: twoDigits(100).filter((digits) => isKnownSymbol(code(set, "000000", `${digits}00`))),
  second: twoDigits(100).filter((digits) => isKnownSymbol(code(set, "000000", `00${digits}`))),
});

const write = (): void => {
  const parts = SETS.map((set) => {
    const { entities, first, second } = tryOut(set);
    return `  "${set}": {\n    entities:\n      "${entities.join(" ")}",\n    first: "${first.join(" ")}",\n    second: "${second.join(" ")}",\n  },\n`;
  });
  const head =
    "/**\n * The parts of codes that the map draws, by symbol set: entities, and first and second modifiers. Written by UPDATE=1 npx vitest run\n * tests/scenario/symbols.test.ts from the library that draws them, which the checker doesn't load.\n */\n";
  writeFileSync(
    FILE,
    `${head}export const drawnParts: Readonly<Record<string, Readonly<Record<"entities" | "first" | "second", string>>>> = {\n${parts.join("")}};\n`,
  );
};

if (process.env["UPDATE"] === "1") write();

describe("the parts of codes that are drawn", () => {
  it.each(SETS)("are those of the library in set %s", (set) => {
    const { entities = "", first = "", second = "" } = drawnParts[set] ?? {};
    expect(entities.split(" ").filter((entity) => !isKnownSymbol(code(set, entity)))).toEqual([]);
    expect(first.split(" ").filter((digits) => !isKnownSymbol(code(set, "000000", `${digits}00`)))).toEqual([]);
    expect(second.split(" ").filter((digits) => !isKnownSymbol(code(set, "000000", `00${digits}`)))).toEqual([]);
    const missing = twoDigits(30)
      .map((b) => `12${b}00`)
      .filter((entity) => !entities.split(" ").includes(entity));
    expect(missing.filter((entity) => isKnownSymbol(code(set, entity)))).toEqual([]);
  });

  it.each([
    ["10033000001202030000", undefined],
    ["10033000001299990000", "entity 129999"],
    ["10033000001202039900", "first modifier 99"],
    ["10033000001202030099", "second modifier 99"],
    ["10030500001101000000", "symbol set 05"],
  ])("of %s lack %s", (symbol, missing) => {
    expect(whatDrawsNothing(symbol)).toBe(missing);
  });
});

describe("words for symbols", () => {
  it("are a hundred and more, each drawn for everyone", () => {
    expect(symbolWords.length).toBeGreaterThan(100);
    const identities = ["friend", "hostile", "neutral", "unknown"] as const;
    const codes = symbolWords.flatMap((word) => identities.map((identity) => codeOfWord(word, identity) ?? word));
    expect(codes.filter((symbol) => !/^\d{20}$/.test(symbol) || whatDrawsNothing(symbol) !== undefined)).toEqual([]);
  });

  it.each([
    ["destroyer", "10033000001202030000"],
    ["aircraft_carrier", "10033000001201000000"],
    ["submarine", "10033500001101000000"],
    ["fighter", "10030100001101040000"],
    ["missile_unit", "10031000001307000000"],
    ["airfield", "10032000001208030000"],
  ])("mean the standard's code: %s is %s", (word, symbol) => {
    expect(codeOfWord(word, "friend")).toBe(symbol);
  });

  it("aren't names of JavaScript", () => {
    expect(codeOfWord("constructor", "friend")).toBeUndefined();
  });
});
