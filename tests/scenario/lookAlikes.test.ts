import { expect, test } from "vitest";
import { applyFixes, type Diagnostic, readScenario } from "#scenario";
import { lookAlikes } from "../../src/scenario/slips/characters.ts";
import { plainLetter } from "../../src/scenario/slips/plainLetter.ts";

const errorsOf = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === "error").map(({ slug }) => slug);

/** A scenario in which each place where a plain character has a meaning has a mark of its own. */
const frame = (parts: Readonly<Record<string, string>>): string => {
  const at = (name: string, plain: string): string => parts[name] ?? plain;
  return `threshold: 1
id: example
title:${at("afterKey", " ")}Example
summary${at("colon", ":")} A scenario around one character.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats:
${at("indent", "  ")}japan: { name: Japan${at("comma", ",")} role: Prime Minister, playable: true }
  us: ${at("brace", "{")} name: United States, role: President ${at("endBrace", "}")}
variables:
  approval: { ${at("key", "name")}: Approval, range: 0${at("dots", "..")}100, start: 6${at("digit", "0")} }
charts:
  tokyo:
    start: asked
    states:
      asked:
        news:${at("quote", ' "')}Asked: what now?${at("endQuote", '"')}
        decide:
          seat: ja${at("id", "")}pan
          prompt: Approval is {approval${at("placeholder", "")}}.
          options:
            wait: { title: Wait, do: { approval: ${at("minus", "-")}2 }, to: held }
            act: { title: Act, when: approval${at("expression", " ")}> 10, to: held }
            see: { title: See, when: "approval ${at("operator", ">=")} 10", to: held }
            go: { title: Go, when: "approval ${at("equal", "!=")} 10 ${at("and", "&&")} ${at("not", "!")}(approval > 12)", to: held }
            add: { title: Add, when: "approval ${at("times", "*")} 2 ${at("over", "/")} 2 > ${at("open", "(")}3)", to: held }
            fun: { title: Fun, when: "max(approval${at("argument", ",")} 3) > 3", to: held }
      held: { ending: { title: Held, kind: success, text: It held. } }
`;
};

const sound = frame({});

/** The places where what is meant by a character may stand, each with what is written there. */
const placesOf = (character: string, meant: string): readonly (readonly [place: string, written: string])[] => {
  switch (meant) {
    case " ":
      return [
        ["indent", `${character}${character}`],
        ["indent", ` ${character}`],
        ["afterKey", character],
        ["afterKey", ` ${character}`],
        ["expression", character],
        ["placeholder", character],
        ["brace", `{${character}`],
        ["comma", `,${character}`],
        ["id", character],
      ];
    case "":
      return [
        ["key", `na${character}me`],
        ["id", character],
        ["digit", `${character}0`],
        ["operator", `>${character}=`],
        ["expression", `${character} `],
        ["placeholder", character],
      ];
    case "-":
      return [
        ["minus", character],
        ["dots", character],
      ];
    case '"':
      return [
        ["quote", ` ${character}`],
        ["endQuote", character],
      ];
    case ":":
      return [["colon", character]];
    case ",":
      return [
        ["comma", character],
        ["argument", character],
      ];
    case "{":
      return [["brace", character]];
    case "}":
      return [["endBrace", character]];
    case "(":
      return [["open", character]];
    case "..":
      return [["dots", character]];
    case ".":
      return [["dots", `${character}${character}`]];
    case ">=":
      return [["operator", character]];
    case "!=":
      return [["equal", character]];
    case "&&":
      return [["and", character]];
    case "!":
      return [["not", character]];
    case "*":
      return [["times", character]];
    case "/":
      return [["over", character]];
    case "=":
      return [
        ["operator", `>${character}`],
        ["equal", `!${character}`],
      ];
    case ">":
      return [["operator", `${character}=`]];
    case "&":
      return [["and", `${character}${character}`]];
    case "a":
      return [
        ["key", `n${character}me`],
        ["id", ""],
      ];
    default:
      if (/^\d$/.test(meant)) return [["digit", character]];
      return /^[a-z]$/.test(meant) ? [["key", `name`.replace(meant, character)]] : [];
  }
};

const numberOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const cases = [
  ...[...lookAlikes].map(([character, { name, meant }]) => ({ character, name, meant })),
  ...[..."аαеοсмéèñаｅ"].map((character) => ({ character, name: "a letter", meant: plainLetter(character) ?? "" })),
].flatMap(({ character, name, meant }) =>
  placesOf(character, meant)
    .map(([place, written]) => ({ number: numberOf(character), name, character, place, written }))
    .filter(({ place, written }) => frame({ [place]: written }) !== sound),
);

test("there are characters for every place", () => {
  expect(cases.length).toBeGreaterThan(250);
  expect(errorsOf(readScenario(sound).diagnostics)).toEqual([]);
});

test.each(cases)(
  "$number, $name, in the place of $place ($written): named once with nothing else, and replaced by --fix",
  ({ character, number, place, written }) => {
    const text = frame({ [place]: written });
    const { mended, reading } = applyFixes(text, readScenario);
    expect(errorsOf(reading.diagnostics)).toEqual([]);
    // Where YAML takes it for what is meant, it does no harm.
    const [first, ...others] = mended;
    if (first === undefined) return;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ slug: "look-alike", message: expect.stringContaining(number) });
    expect(text.slice(first.span.start, first.span.end)).toBe(character);
    expect(errorsOf(readScenario(text).diagnostics)).toEqual(["look-alike"]);
  },
);

/** Prose of all kinds, in which none of these is to be touched. */
const prose = [
  "“Go – now”, he said… “it’s 5 ≥ 4”",
  "今は「待つ」：一、二　三",
  "Qu’est-ce que c’est ? « Rien »",
  "Привет – αβγ − 5",
];

test.each(prose)("a text keeps its own characters beside a look-alike that is replaced: %s", (words) => {
  const text = sound
    .replace("title: Wait, do", `title: ${JSON.stringify(words)}, do`)
    .replace("approval: -2", "approval: −2");
  const { text: fixed, reading } = applyFixes(text, readScenario);
  expect(errorsOf(reading.diagnostics)).toEqual([]);
  expect(fixed).toBe(text.replace("approval: −2", "approval: -2"));
});

test.each(prose)("a text keeps its own characters where another error stands beside it: %s", (words) => {
  const text = sound.replace("title: Wait, do", `title: ${JSON.stringify(words)}, od`);
  expect(readScenario(text).diagnostics.map(({ slug }) => slug)).toContain("unknown-key");
  expect(readScenario(text).diagnostics.map(({ slug }) => slug)).not.toContain("look-alike");
});
