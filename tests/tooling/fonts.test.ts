import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES, shippedLetters } from "../../scripts/data/shippedLetters.mjs";

type Face = {
  readonly family: string;
  readonly weight: string;
  readonly file: string;
  readonly letters: ReadonlySet<string>;
};

const readFaces = (language: string): readonly Face[] =>
  readFileSync(`assets/fonts/${language}.css`, "utf8")
    .trim()
    .split("\n")
    .map((face) => {
      const [, family = "", weight = "", file = "", ranges = ""] =
        /font-family:"([^"]+)";font-weight:([\d ]+);.*url\(\.\/([^)]+)\).*unicode-range:([^}]+)/.exec(face) ?? [];
      return { family, weight, file, letters: new Set(ranges.split(",").flatMap(lettersIn)) };
    });

const lettersIn = (range: string): readonly string[] => {
  const [from = 0, to = from] = range
    .slice(2)
    .split("-")
    .map((code) => Number.parseInt(code, 16));
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
};

test.each(LANGUAGES)(
  "every letter that is shipped in $language has a font; otherwise run scripts/data/buildFonts.mjs",
  (of) => {
    const faces = readFaces(of.language);
    const known = new Set(faces.flatMap(({ letters }) => [...letters]));
    const { page, scenarios } = shippedLetters(of);
    const isEastAsian = (letter: string): boolean => letter >= "\u2e80";
    expect([...page, ...scenarios].filter((letter) => isEastAsian(letter) && !known.has(letter)).join("")).toBe("");
  },
);

test.each(LANGUAGES)(
  "no letter of $language is in two files of one family and weight, so that none is loaded twice",
  ({ language }) => {
    const seen = new Set<string>();
    for (const { family, weight, letters } of readFaces(language))
      for (const letter of letters) {
        const key = `${family.replace(" Common", "")} ${weight} ${letter}`;
        expect(seen.has(key), key).toBe(false);
        seen.add(key);
      }
  },
);

test.each(LANGUAGES)("each file that $language names is there, in WOFF2", ({ language }) => {
  for (const { file } of readFaces(language))
    expect(readFileSync(`assets/fonts/${file}`).subarray(0, 4).toString("latin1"), file).toBe("wOF2");
});
