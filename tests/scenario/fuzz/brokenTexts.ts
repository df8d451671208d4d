import fc from "fast-check";
import { lookAlikes } from "../../../src/scenario/slips/characters.ts";

/** Texts of one kind, by the words in which a test tells of them. */
export type BrokenTexts = { readonly about: string; readonly texts: fc.Arbitrary<string> };

/** Every way in which a text is broken, made from sound scenarios. */
export const brokenTexts = (sound: readonly string[]): readonly BrokenTexts[] => {
  const whole = fc.constantFrom(...sound);
  return [
    { about: "any bytes", texts: bytes },
    { about: "any characters", texts: fc.string({ unit: "binary", maxLength: 300 }) },
    { about: "the marks of YAML", texts: marks },
    { about: "a sound file with a few changes", texts: changed(whole) },
    { about: "a sound file whose lines are moved, lost, doubled or shifted", texts: mixed(whole) },
    { about: "a sound file in which words have changed places", texts: exchanged(whole) },
    { about: "a sound file with values of other types", texts: retyped(whole) },
    { about: "a sound file with lines of another", texts: spliced(whole) },
    { about: "a sound file with look-alikes and characters that nobody sees", texts: disguised(whole) },
    { about: "a sound file decoded as what it isn't", texts: misread(whole) },
    { about: "a sound file with any expression", texts: withExpression(whole) },
    { about: "a sound file with any ICU text", texts: withMessage(whole) },
  ];
};

const bytes = fc
  .uint8Array({ maxLength: 400 })
  .map((array) => new TextDecoder("utf-8", { fatal: false, ignoreBOM: true }).decode(array));

const pieces = (words: readonly string[], most: number, between = ""): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { maxLength: most }).map((parts) => parts.join(between));

const marks = pieces(
  [..."[]{}:,-?&*!|>'\"%@`#~ \n\t", "a", "1", "- ", ": ", "\n  ", "<<", "---\n", "threshold: 1\n"],
  200,
);

const applyAll = <Change>(
  whole: fc.Arbitrary<string>,
  change: fc.Arbitrary<Change>,
  most: number,
  apply: (text: string, change: Change) => string,
): fc.Arbitrary<string> =>
  fc
    .tuple(whole, fc.array(change, { minLength: 1, maxLength: most }))
    .map(([text, changes]) => changes.reduce(apply, text));

const changed = (whole: fc.Arbitrary<string>) =>
  applyAll(
    whole,
    fc.record({
      at: fc.nat(1_000_000),
      length: fc.integer({ min: 0, max: 12 }),
      insert: fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 4 }),
        fc.constantFrom(..."[|}|: |\n|+1|null|{ a: b }|&a |*a|approval|''|🙂|-|!!str |---\n|#|\t|>-".split("|")),
      ),
    }),
    4,
    (text, { at, length, insert }) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + insert + text.slice(from + length);
    },
  );

const mixed = (whole: fc.Arbitrary<string>) =>
  applyAll(
    whole,
    fc.record({
      kind: fc.constantFrom("move", "lose", "double", "indent", "outdent"),
      from: fc.nat(),
      to: fc.nat(),
      length: fc.integer({ min: 1, max: 20 }),
    }),
    3,
    (text, { kind, from, to, length }) => {
      const lines = text.split("\n");
      const start = from % lines.length;
      const part = lines.slice(start, start + length);
      if (kind === "indent") return lines.toSpliced(start, length, ...part.map((line) => `  ${line}`)).join("\n");
      if (kind === "outdent") return lines.toSpliced(start, length, ...part.map((line) => line.slice(2))).join("\n");
      if (kind === "double") return lines.toSpliced(start, 0, ...part).join("\n");
      const rest = lines.toSpliced(start, length);
      return (kind === "lose" ? rest : rest.toSpliced(to % (rest.length + 1), 0, ...part)).join("\n");
    },
  );

/** Look-alikes of all kinds in the place of any character, and before any. */
const disguised = (whole: fc.Arbitrary<string>) =>
  applyAll(
    whole,
    fc.record({
      at: fc.nat(1_000_000),
      character: fc.constantFrom(...lookAlikes.keys(), "а", "ё", "é", "ß", "日", "\u{1F642}", "\u2028", "\u0085"),
      isAdded: fc.boolean(),
    }),
    8,
    (text, { at, character, isAdded }) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + character + text.slice(isAdded ? from : from + 1);
    },
  );

/** What an editor shows of a file that it opens in another encoding than it was saved in. */
const misread = (whole: fc.Arbitrary<string>) =>
  fc
    .tuple(whole, fc.constantFrom("latin1", "utf16", "utf16be", "twice"), fc.constantFrom("", "\uFEFF"))
    .map(([text, kind, mark]) => {
      const words = mark + text.replaceAll("title: ", "title: Übersée – 海 ");
      if (kind === "latin1") return Buffer.from(words, "utf8").toString("latin1");
      if (kind === "twice")
        return Buffer.from(Buffer.from(words, "utf8").toString("latin1"), "utf8").toString("latin1");
      const bytes = Buffer.from(words, "utf16le");
      return (kind === "utf16" ? bytes : bytes.swap16()).toString("latin1");
    });

const wordsOf = (text: string): readonly RegExpExecArray[] => [...text.matchAll(/[\w.]+/g)];

const putAt = (text: string, place: RegExpExecArray | undefined, word: string): string =>
  place === undefined ? text : text.slice(0, place.index) + word + text.slice(place.index + place[0].length);

const exchanged = (whole: fc.Arbitrary<string>) =>
  applyAll(whole, fc.tuple(fc.nat(), fc.nat()), 4, (text, [one, other]) => {
    const words = wordsOf(text);
    return putAt(text, words[one % words.length], words[other % words.length]?.[0] ?? "");
  });

const values =
  "0|-1|+5|1.5|true|null|~|[]|{}|[a, b]|{ a: 1 }|\"\"|'x'|5h|0..9|9..0|2027-02-30|= 3|1e9|hour|a.b.c".split("|");

const retyped = (whole: fc.Arbitrary<string>) =>
  applyAll(whole, fc.tuple(fc.nat(), fc.constantFrom(...values)), 4, (text, [place, value]) => {
    const found = [...text.matchAll(/(?<=: )[^\s{[,}\]][^,}\]\n]*/g)];
    return putAt(text, found[place % Math.max(1, found.length)], value);
  });

const spliced = (whole: fc.Arbitrary<string>) =>
  fc.tuple(whole, whole, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 30 })).map(([one, other, from, to, length]) => {
    const [lines, added] = [one.split("\n"), other.split("\n")];
    const start = from % added.length;
    return lines.toSpliced(to % lines.length, 0, ...added.slice(start, start + length)).join("\n");
  });

const expression = pieces(
  [
    ..."()[]{}.,?:!<>=+-*/%&|'\"",
    ..."approval mood hour legal incident ending north outrage min max abs within in true null 1 2.5 'calm' == && ||".split(
      " ",
    ),
  ],
  15,
  " ",
);

const message = pieces(
  [
    ..."{}#'|<>, ",
    ..."approval mood hour plural select number date one other =0 =1 offset:1 x **b** [l](http://a)".split(" "),
  ],
  15,
);

const withExpression = (whole: fc.Arbitrary<string>) => withValue(whole, /(?<=when: |score: )(?!\{).+/g, expression);

const withMessage = (whole: fc.Arbitrary<string>) =>
  withValue(whole, /(?<=(?:title|brief|news|prompt): )[^|>\n,}]+/g, message);

const withValue = (whole: fc.Arbitrary<string>, place: RegExp, value: fc.Arbitrary<string>) =>
  fc.tuple(whole, fc.nat(), value).map(([text, index, written]) => {
    const found = [...text.matchAll(place)];
    return putAt(text, found[index % Math.max(1, found.length)], JSON.stringify(written));
  });
