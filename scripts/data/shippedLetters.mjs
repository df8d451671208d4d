import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "../system/paths.mjs";

/** The languages with letters of their own, the files with the interface's words in each, and how the tables of the engine's wording are called. */
export const LANGUAGES = [
  { language: "ja", words: "ja.ts", wording: "japanese.ts" },
  { language: "zh-Hant", words: "zhHant.ts", wording: "traditionalChinese.ts" },
];

/**
 * The letters beyond Latin that readers of a language see: those of the page and its library, and those of the scenarios that aren't among them.
 * @param {(typeof LANGUAGES)[number]} of
 * @returns {{ readonly page: ReadonlySet<string>, readonly scenarios: ReadonlySet<string> }}
 */
export const shippedLetters = ({ language, words, wording }) => {
  const locales = listTranslations(language).map((path) => readFileSync(path, "utf8"));
  const tables = filesUnder("src/engine/wording").filter((path) => path.endsWith(wording));
  const ofPage = [words, "language.ts"]
    .map((name) => join(ROOT, "src/ui/words", name))
    .concat(tables)
    .map((path) => readFileSync(path, "utf8"));
  const cards = locales.map((text) => {
    const { title, summary, seats } = parse(text);
    return JSON.stringify({ title, summary, seats });
  });
  const page = lettersOf([...ofPage, ...cards, readFileSync(join(ROOT, "index.html"), "utf8")]);
  return { page, scenarios: new Set([...lettersOf(locales)].filter((letter) => !page.has(letter))) };
};

/** The scenarios that come with the page. */
export const shippedIds = () => [
  ...new Set(
    filesUnder("scenarios").flatMap((path) => (basename(path) === "scenario.yaml" ? [basename(dirname(path))] : [])),
  ),
];

/** @param {string} language */
const listTranslations = (language) =>
  filesUnder("scenarios").filter((path) => path.endsWith(join("locales", `${language}.yaml`)));

/** @param {string} folder */
const filesUnder = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(ROOT, folder, name))
    .sort();

/** @param {readonly string[]} texts */
const lettersOf = (texts) => new Set(texts.flatMap((text) => [...text]).filter((letter) => letter >= "\u2010"));
