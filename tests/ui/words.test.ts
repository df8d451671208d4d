import { expect, test } from "vitest";
import { en } from "../../src/ui/words/en.ts";
import { ja } from "../../src/ui/words/ja.ts";
import { chooseLanguage } from "../../src/ui/words/language.ts";
import { zhHant } from "../../src/ui/words/zhHant.ts";

/** Every word as a sentence, functions with numbers and names that show whether they are used. */
const said = (words: object): readonly (readonly [key: string, text: string])[] =>
  Object.entries(words).flatMap(([key, word]): readonly (readonly [string, string])[] => {
    if (typeof word === "function") return [[key, String(word(7, 8, 9))]];
    return typeof word === "string" ? [[key, word]] : said(word).map(([inner, text]) => [`${key}.${inner}`, text]);
  });

const digits = (text: string): string =>
  [...text]
    .filter((letter) => "789".includes(letter))
    .sort()
    .join("");

test.each([
  ["Japanese", ja],
  ["Traditional Chinese", zhHant],
])("the interface is complete in %s", (_, words) => {
  const english = said(en);
  const other = said(words);
  expect(other.map(([key]) => key)).toEqual(english.map(([key]) => key));
  for (const [index, [key, text]] of other.entries()) {
    expect(text.trim(), key).not.toBe("");
    expect(digits(text), `what "${key}" is told`).toBe(digits(english[index]?.[1] ?? ""));
  }
});

test.each([
  [null, ["fr-CA", "ja-JP", "en"], "ja"],
  [null, ["zh-TW"], "zh-Hant"],
  [null, ["zh-HK", "en"], "zh-Hant"],
  [null, ["zh-CN", "en"], "en"],
  [null, ["zh-Hant-SG"], "zh-Hant"],
  [null, ["no such tag", "fr"], "en"],
  [null, [], "en"],
  ["ja", ["en"], "ja"],
  ["klingon", ["zh-TW"], "zh-Hant"],
] as const)("with %s chosen and %j wanted the page speaks %s", (chosen, wanted, language) => {
  expect(chooseLanguage(chosen, wanted)).toBe(language);
});
