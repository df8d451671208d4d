/**
 * Cuts the letters of East Asia that Threshold needs out of Noto CJK (SIL Open Font License), and writes assets/fonts: for each language a style sheet, and for each
 * face a file with the letters that it draws in the library, one with those up to the first decision (`measureLetters.mjs` has measured both), one with the other
 * letters of the page, one with those of the shipped scenarios; and, for what else readers may write or open, the other common letters in small files. A browser
 * loads a file when it shows one of its letters. Needs fonttools (`pyftsubset`, with its module brotli) and the fonts of Debian's packages fonts-noto-cjk and
 * fonts-noto-cjk-extra.
 *
 * Usage: node scripts/data/buildFonts.mjs [FOLDER OF THE FONTS] [PYFTSUBSET]
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/**
 * One letter weighs what four of another script would, so the serif has one weight for headings and prose alike, and the sans two. `covers` is what a style sheet
 * asks for.
 */
const FACES = [
  { called: "sans 400", family: "Sans", name: "Regular", weight: "400", covers: "400" },
  { called: "sans 700", family: "Sans", name: "Bold", weight: "700", covers: "700" },
  { called: "serif 500", family: "Serif", name: "Medium", weight: "500", covers: "400 700" },
];

/** How many letters one file of the common ones has. */
const COMMON_LETTERS = 240;

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

/** @param {readonly string[]} letters @param {number} size */
const pieces = (letters, size) =>
  Array.from({ length: Math.ceil(letters.length / size) }, (_, index) =>
    letters.slice(index * size, (index + 1) * size),
  );

const FIRST_USE = join(FOLDER, "firstUse.json");
/** @type {Record<string, Record<"library" | "play", Record<string, string>>>} */
const firstUse = JSON.parse(readFileSync(FIRST_USE, "utf8"));

/**
 * The letters of each file of a face, none twice.
 * @param {string} called
 * @param {(typeof LANGUAGES)[number]} of
 */
const slicesOf = (called, of) => {
  const { page, scenarios } = shippedLetters(of);
  const shipped = new Set([...page, ...scenarios]);
  const measured = firstUse[of.language];
  const taken = new Set();
  const take = (/** @type {Iterable<string>} */ letters) => {
    const fresh = [...letters].filter((letter) => shipped.has(letter) && !taken.has(letter));
    for (const letter of fresh) taken.add(letter);
    return fresh;
  };
  const library = take(measured?.library[called] ?? "");
  const play = take(measured?.play[called] ?? "");
  return { library, play, page: take(page), scenarios: take(scenarios) };
};

for (const name of readdirSync(FOLDER)) if (!name.endsWith(".json")) rmSync(join(FOLDER, name));
mkdirSync(FOLDER, { recursive: true });
for (const of of LANGUAGES) {
  const { place, script, ...plane } = OF_LANGUAGE[/** @type {keyof typeof OF_LANGUAGE} */ (of.language)];
  /** @type {string[]} */
  const rules = [];
  /** @param {(typeof FACES)[number]} face @param {string} slice @param {readonly string[]} letters @param {string} suffix */
  const addSlice = async ({ family, name, weight, covers }, slice, letters, suffix) => {
    if (letters.length === 0) return;
    const file = `noto-${family}-${script}-${slice}-${weight}.woff2`.toLowerCase();
    const range = toRange(letters);
    await cut(`Noto${family}CJK-${name}.ttc`, place, range, file);
    rules.push(
      `@font-face{font-family:"Noto ${family} ${script}${suffix}";font-weight:${covers};font-display:swap;src:url(./${file}) format("woff2");unicode-range:${range}}`,
    );
  };
  for (const face of FACES)
    for (const [slice, letters] of Object.entries(slicesOf(face.called, of))) await addSlice(face, slice, letters, "");
  const { page, scenarios } = shippedLetters(of);
  const common = [...commonLetters(plane)].filter((letter) => !page.has(letter) && !scenarios.has(letter));
  const [regular] = FACES;
  for (const [index, letters] of pieces(common, COMMON_LETTERS).entries())
    if (regular !== undefined) await addSlice(regular, `common-${index + 1}`, letters, " Common");
  writeFileSync(join(FOLDER, `${of.language}.css`), `${rules.join("\n")}\n`);
}
