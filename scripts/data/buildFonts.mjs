/**
 * Cuts the letters of East Asia that Threshold needs out of Noto CJK (SIL Open Font License), and writes assets/fonts: for each language a style sheet, and for each
 * family a file with the letters of the page, one with those of the shipped scenarios, and one with the other common ones, which a browser loads when it shows one of
 * them. Needs fonttools (`pyftsubset`, with its module brotli) and the fonts of Debian's packages fonts-noto-cjk and fonts-noto-cjk-extra.
 *
 * Usage: node scripts/data/buildFonts.mjs [FOLDER OF THE FONTS] [PYFTSUBSET]
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../system/paths.mjs";
import { runProgram } from "../system/runTool.mjs";
import { LANGUAGES, shippedLetters } from "./shippedLetters.mjs";

const [, , fonts = "/usr/share/fonts/opentype/noto", subsetter = "pyftsubset"] = process.argv;
const FOLDER = join(ROOT, "assets", "fonts");

/** Which font of a collection is a language's, by its place there; the encoding whose first plane holds its common characters, as ranges of rows. */
const OF_LANGUAGE = {
  ja: { place: 0, script: "JP", encoding: "euc-jp", lead: [0xb0, 0xcf], trail: [[0xa1, 0xfe]] },
  "zh-Hant": {
    place: 3,
    script: "TC",
    encoding: "big5",
    lead: [0xa4, 0xc6],
    trail: [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  },
};

/** The weights of each family; one letter weighs what four of them would, so there are no more than two. */
const FAMILIES = [
  {
    family: "Sans",
    weights: [
      { name: "Regular", weight: 400 },
      { name: "Bold", weight: 700 },
    ],
  },
  {
    family: "Serif",
    weights: [
      { name: "Regular", weight: 400 },
      { name: "SemiBold", weight: 600 },
    ],
  },
];

/** @param {{ encoding: string, lead: number[], trail: number[][] }} plane */
const commonLetters = ({ encoding, lead: [low = 0, high = 0], trail }) => {
  const decoder = new TextDecoder(encoding);
  const letters = new Set();
  for (let first = low; first <= high; first++)
    for (const [from = 0, to = 0] of trail)
      for (let second = from; second <= to; second++) {
        const letter = decoder.decode(new Uint8Array([first, second]));
        if ([...letter].length === 1 && letter >= "\u2e80" && letter !== "\ufffd") letters.add(letter);
      }
  for (let code = 0x3000; code <= 0x30ff; code++) letters.add(String.fromCodePoint(code));
  for (let code = 0xff01; code <= 0xff5e; code++) letters.add(String.fromCodePoint(code));
  return letters;
};

/** @param {Iterable<string>} letters */
const toRange = (letters) => {
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((one, other) => one - other);
  /** @type {[number, number][]} */
  const runs = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last !== undefined && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (/** @type {number} */ code) => code.toString(16);
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? "" : `-${hex(to)}`}`).join(",");
};

/** @param {string} from @param {number} place @param {string} range @param {string} name */
const cut = async (from, place, range, name) => {
  const { code, output } = await runProgram(subsetter, [
    join(fonts, from),
    `--font-number=${place}`,
    `--unicodes=${range}`,
    "--layout-features=kern,locl,ccmp",
    "--no-hinting",
    "--desubroutinize",
    "--flavor=woff2",
    `--output-file=${join(FOLDER, name)}`,
  ]);
  if (code !== 0) throw new Error(output);
};

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const of of LANGUAGES) {
  const { place, script, ...plane } = OF_LANGUAGE[/** @type {keyof typeof OF_LANGUAGE} */ (of.language)];
  const { page, scenarios } = shippedLetters(of);
  const common = [...commonLetters(plane)].filter((letter) => !page.has(letter) && !scenarios.has(letter));
  const faces = [];
  for (const { family, weights } of FAMILIES)
    for (const { name, weight } of weights)
      for (const [slice, letters] of Object.entries({ page, scenarios, common })) {
        if (slice === "common" && weight + family !== "400Sans") continue;
        const file = `noto-${family}-${script}-${slice}-${weight}.woff2`.toLowerCase();
        const range = toRange(letters);
        await cut(`Noto${family}CJK-${name}.ttc`, place, range, file);
        const called = `Noto ${family} ${script}${slice === "common" ? " Common" : ""}`;
        faces.push(
          `@font-face{font-family:"${called}";font-weight:${weight};font-display:swap;src:url(./${file}) format("woff2");unicode-range:${range}}`,
        );
      }
  writeFileSync(join(FOLDER, `${of.language}.css`), `${faces.join("\n")}\n`);
}
