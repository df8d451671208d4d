import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { milsymbol } from "../../src/map/paint/symbols/milsymbol.ts";
import { codeOfWord, symbolWords } from "../../src/scenario/symbols/symbolWords.ts";

/** The sheets of the reference, by the symbol sets of the codes on them. */
const SHEETS: Readonly<Record<string, readonly string[]>> = {
  "at-sea": ["30"],
  "under-water": ["35"],
  "in-the-air": ["01", "02"],
  units: ["10", "11"],
  equipment: ["15"],
  places: ["20"],
};

const COLUMNS = 6;
const CELL = { width: 150, height: 78 };

const codeOf = (word: string): string => codeOfWord(word, "friend") ?? "";

const wordsOf = (sets: readonly string[]): readonly string[] =>
  symbolWords.filter((word) => sets.includes(codeOf(word).slice(4, 6)));

/** A sheet of symbols with their words, on white, whatever the page's theme is. */
const toSheet = (words: readonly string[]): string => {
  const [width, height] = [COLUMNS * CELL.width, Math.ceil(words.length / COLUMNS) * CELL.height];
  const cells = words.map((word, index) => {
    const symbol = new milsymbol.Symbol(codeOf(word), { size: 30 });
    const x = (index % COLUMNS) * CELL.width + CELL.width / 2;
    const y = Math.floor(index / COLUMNS) * CELL.height;
    const drawing = `<g transform="translate(${x - symbol.getSize().width / 2} ${y + 6})">${symbol.asSVG()}</g>`;
    return `${drawing}\n<text x="${x}" y="${y + CELL.height - 10}">${word}</text>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="100%" height="100%" fill="#fff"/>
<g font-family="sans-serif" font-size="11" text-anchor="middle">
${cells.join("")}</g>
</svg>
`;
};

describe("the sheets of symbols in the reference", () => {
  it("hold every word once", () => {
    expect(Object.values(SHEETS).flatMap(wordsOf).toSorted()).toEqual(symbolWords.toSorted());
  });

  it.each(Object.keys(SHEETS))("show what the map draws: %s (UPDATE=1 writes it)", (name) => {
    const file = `docs/symbols/${name}.svg`;
    const sheet = toSheet(wordsOf(SHEETS[name] ?? []));
    if (process.env["UPDATE"] === "1") writeFileSync(file, sheet);
    expect(readFileSync(file, "utf8")).toBe(sheet);
    expect(readFileSync("docs/format.md", "utf8")).toContain(`(symbols/${name}.svg)`);
  });
});
