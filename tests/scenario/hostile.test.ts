import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readScenario } from "#scenario";
import { playWords, refereeOf, scenarioAround } from "../engine/harness.ts";

const sink = readFileSync(new URL("../fixtures/kitchenSink.yaml", import.meta.url), "utf8");

/** The kinds of problem in a text, each once, in the order of the file. */
const slugsIn = (text: string): readonly string[] => [
  ...new Set(readScenario(text).diagnostics.map(({ slug }) => slug)),
];

describe("a file that is made to do harm", () => {
  test.each<[string, string, string]>([
    ["is larger than two million characters", "x".repeat(2_000_001), "file-too-large"],
    ["is made of marks", "&a ".repeat(410_000), "file-too-large"],
    ["is made of brackets", "[".repeat(1_900_000), "nested-too-deep"],
    ["is made of dashes", "- ".repeat(900_000), "nested-too-deep"],
    ["is nested deep and closed again", `a: ${"[".repeat(66)}${"]".repeat(66)}`, "nested-too-deep"],
    [
      "is indented ever deeper",
      Array.from({ length: 1900 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      "nested-too-deep",
    ],
    ["is ten megabytes large", "title: x\n".repeat(1_200_000), "file-too-large"],
    ["is nested ten thousand deep", `a: ${"{ a: ".repeat(10_000)}1${" }".repeat(10_000)}`, "nested-too-deep"],
    ["is a list in ten thousand lists", `${"- ".repeat(10_000)}a`, "nested-too-deep"],
    ["names no anchor", "*a", "alias-refused"],
  ])(
    "is refused when it %s",
    (_name, text, slug) => {
      expect(slugsIn(text)).toEqual([slug]);
    },
    60_000,
  );

  test("can't grow by aliases of aliases", () => {
    const bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
    expect(slugsIn(bomb)).toContain("alias-refused");
  });

  test("can't grow by many aliases of one large list", () => {
    const bomb = `a: &a [${"x,".repeat(5000)}]\nb: [${"*a,".repeat(90)}]\n`;
    expect(slugsIn(bomb)).toContain("alias-refused");
  });

  test("can't use more than a hundred aliases", () => {
    expect(slugsIn(`a: &a 1\nb: [${"*a,".repeat(101)}]\n`)).toContain("alias-refused");
    expect(slugsIn(`a: &a 1\nb: [${"*a,".repeat(100)}]\n`)).not.toContain("alias-refused");
  });

  test.each(["__proto__", "constructor", "prototype"])("can't use the key %s", (key) => {
    expect(slugsIn(sink.replace("  legality:", `  ${key}: x\n  legality:`))).toEqual(["key-refused"]);
    expect(Object.hasOwn(Object.prototype, "legality")).toBe(false);
  });

  test.each(["toString", "hasOwnProperty", "valueOf"])("finds nothing behind the inherited name %s", (name) => {
    expect(slugsIn(sink.replace("escalation >= 6", `${name} >= 6`))).toEqual(["unknown-name"]);
    expect(slugsIn(sink.replace("seat: south", `seat: ${name}`))).toContain("unknown-seat");
  });

  test.each<[string, string]>([
    ["parentheses", `${"(".repeat(9000)}1`],
    ["negations", `'${"!".repeat(9900)}plan_known'`],
    ["sums", `'${"1+".repeat(4000)}1 > 2'`],
    ["choices", `'plan_known ? ${"plan_known ? ".repeat(700)}1'`],
    ["characters", `'${" ".repeat(10_001)}plan_known'`],
    ["million characters", `'${"plan_known && ".repeat(70_000)}plan_known'`],
    ["million brackets", `'${"(".repeat(1_000_000)}'`],
    ["million quotes", `"${"'".repeat(1_000_000)}"`],
  ])("can't make an expression of too many %s", (_name, expression) => {
    expect(slugsIn(sink.replace("escalation >= 6", expression))).toEqual(["expression-too-long"]);
  });

  test("can't make a text of too many braces", () => {
    const braces = "{approval, plural, other {".repeat(20_000);
    expect(slugsIn(sink.replace("title: A pause", `title: '${braces}'`))).toEqual(["text-too-long", "text-syntax"]);
  });

  test.each<[string, string]>([
    ["links that aren't closed", "](".repeat(300_000)],
    ["a link with a long gap", `](${" ".repeat(1_000_000)}x:`],
    ["many links far from the start", `${"word ".repeat(200_000)}${"[x](ftp:) ".repeat(900)}`],
    ["many placeholders far from the start", `${"word ".repeat(200_000)}${"{nobody} ".repeat(900)}`],
    ["a date of a million digits", `{approval, number, ${"0".repeat(1_000_000)}}`],
  ])("can't keep the reader busy with %s", { timeout: 60_000 }, (_name, text) => {
    expect(slugsIn(sink.replace("title: A pause", () => `title: ${JSON.stringify(text)}`))).toContain("text-too-long");
  });

  test.each<[string, string, string]>([
    ["range", "0..44", `${" ".repeat(1_000_000)}0..x`],
    ["language", "language: en", `language: en${"-abcdefgh".repeat(100_000)}-`],
    ["choice", "incident.standoff=hold", `${"a".repeat(1_000_000)}=`],
  ])("can't keep the reader busy with a long %s", { timeout: 60_000 }, (_name, right, wrong) => {
    expect(sink).toContain(right);
    expect(slugsIn(sink.replace(right, () => wrong))).not.toEqual([]);
  });

  test("can't keep the reader busy with thousands of names that are nearly right", { timeout: 60_000 }, () => {
    const long = "abcdefghij".repeat(9);
    const variables = Array.from({ length: 900 }, (_, i) => `  ${long}_${i}: { name: V, start: false }`).join("\n");
    const effects = Array.from({ length: 200 }, (_, i) => `${long}x${i}: true`).join(", ");
    const text = sink
      .replace("variables:\n", `variables:\n${variables}\n`)
      .replace("enter: { do: { escalation: +1 }", `enter: { do: { ${effects}, escalation: +1 }`);
    expect(slugsIn(text)).toContain("unknown-variable");
  });

  test.each<[string, string]>([
    ["many characters", "word ".repeat(2_001)],
    ["many lines", "a\n\n          ".repeat(300)],
    ["many stars", "*_".repeat(300)],
    ["many images", "![".repeat(300)],
    ["lists in lists", `${"- ".repeat(9)}x`],
    ["quotes in quotes", `${">".repeat(9)} x`],
  ])("can't make a text that takes long to draw, with %s", (_name, text) => {
    expect(slugsIn(sink.replace("title: A pause", `title: |\n          ${text}\n        news: x`))).toEqual([
      "text-too-long",
    ]);
  });

  test.each<[string, string, string]>([
    ["a zero byte", "\0", "U+0000"],
    ["an escape for the terminal", "\u001b[2J", "U+001B"],
    ["half of a pair", "\ud800", "U+D800"],
  ])("can't hold %s", (_name, character, said) => {
    const { diagnostics } = readScenario(sink.replace("title: A pause", `title: A ${character} pause`));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `An invisible character, ${said}, is here, which YAML doesn't allow.`,
    ]);
  });

  test("may have ten thousand options, and is read, compiled and played", { timeout: 120_000 }, () => {
    const options = Array.from({ length: 10_000 }, (_, index) => `o${index}: { title: O, to: end }`).join(", ");
    const referee = refereeOf(
      scenarioAround(`main:
  start: asked
  states:
    asked: { decide: { seat: japan, prompt: Which?, options: { ${options} } } }
    end: { ending: { title: End, kind: mixed, text: The end. } }`),
    );
    expect(playWords(referee, ["main.asked=o9999"])).toHaveLength(2);
  });

  test("lists a thousand problems and says that there are more", () => {
    const seats = Array.from({ length: 3000 }, (_, index) => `  s${index}: { name: S }`).join("\n");
    const { scenario, diagnostics } = readScenario(sink.replace("seats:\n", `seats:\n${seats}\n`));
    expect(scenario).toBeUndefined();
    expect(diagnostics.length).toBeLessThanOrEqual(1002);
    expect(diagnostics.map(({ slug }) => slug)).toContain("too-many-problems");
  });

  test("keeps HTML as text and refuses addresses that run code", () => {
    const html = sink.replace("title: A pause", "title: <img src=x onerror=alert(1)>");
    const { scenario } = readScenario(html);
    expect(JSON.stringify(scenario)).toContain("<img src=x onerror=alert(1)>");
    for (const address of [
      "javascript:alert(1)",
      " javascript:alert(1)",
      "data:text/html,x",
      "//example.org",
      "https:///x",
    ]) {
      expect(slugsIn(sink.replace("http://example.org/unclos", address)), address).toEqual(["source-address"]);
    }
    expect(slugsIn(sink.replace("title: A pause", 'brief: "[x](JavaScript:alert)"'))).toEqual(["link-address"]);
  });
});

describe("a file from another system", () => {
  test.each<[string, string]>([
    ["a byte order mark", `\uFEFF${sink}`],
    ["carriage returns", sink.replaceAll("\n", "\r\n")],
    ["no line break at its end", sink.trimEnd()],
  ])("is read with %s", (_name, text) => {
    expect(slugsIn(text)).toEqual([]);
  });

  test.each<[string, string]>([
    ["a byte order mark", "\uFEFF"],
    ["none", ""],
  ])("has its problems in the right column with %s before it", (_name, before) => {
    const text = `${before}${sink}`.replace("seat: south, title", "seat: sauth, title").replaceAll("\n", "\r\n");
    const [problem] = readScenario(text).diagnostics;
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe("sauth");
  });
});

test.each([
  ["\r", "a carriage return (U+000D) alone"],
  ["\u0085", "a next-line mark (U+0085)"],
  ["\u2028", "a line separator (U+2028)"],
  ["\u2029", "a paragraph separator (U+2029)"],
])("a file whose lines end with %j is one sentence, with or without a comment on top", (end, name) => {
  const message = `The lines of this file end with ${name}, so all of it is one line. Save it with LF or CRLF line ends.`;
  for (const text of ["# one\nthreshold: 1\nid: a\n", "threshold: 1\nid: a\n"])
    expect(readScenario(text.replaceAll("\n", end)).diagnostics.map((one) => one.message)).toEqual([message]);
});
