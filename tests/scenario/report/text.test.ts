import { describe, expect, test } from "vitest";
import { readScenario, toPieces, toText } from "#scenario";
import { toExcerpt } from "../../../src/scenario/report/excerpt.ts";
import { readFixture } from "../../engine/harness.ts";

/** The excerpt for the part of a text between ⟦ and ⟧. */
const excerptOf = (marked: string): string => {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const { line, carets } = toExcerpt(marked.replace(/[⟦⟧]/g, ""), { start, end });
  return `${line}\n${carets}`;
};

describe("the line with its carets", () => {
  test.each<[string, string, string]>([
    ["a name", "a: 1\nseat: ⟦jpan⟧ # x\nb: 2", "seat: jpan # x\n      ^^^^"],
    ["an empty place", "seat: ⟦⟧x", "seat: x\n      ^"],
    ["the end of the file", "seat:⟦⟧", "seat:\n     ^"],
    ["the end of a line", "seat:⟦⟧\nb: 1", "seat:\n     ^"],
    ["what goes on in the next line", "a: ⟦b  \n   c⟧", "a: b\n   ^"],
    ["Japanese, which is twice as wide", "title: 日本⟦政府⟧が", "title: 日本政府が\n           ^^^^"],
    ["a letter of two code points", "title: e\u0301 ⟦e\u0301⟧", "title: e\u0301 e\u0301\n         ^"],
    ["a picture of many code points", "a: 👩‍👩‍👧 🇯🇵 ⟦x⟧", "a: 👩‍👩‍👧 🇯🇵 x\n         ^"],
    ["something behind tabs", "a:\t\t⟦x⟧", "a:    x\n      ^"],
    ["a space that can't be seen", "a: ⟦\u200b⟧x", "a: \ufffdx\n   ^"],
    ["what would steer a terminal", "a: \u001b[2J ⟦x⟧\u202e", "a: \ufffd[2J x\ufffd\n        ^"],
    ["a file with carriage returns", "a: ⟦x⟧\r\nb: y\r\n", "a: x\n   ^"],
    ["a file with a byte order mark", "\ufeff⟦a⟧: x", "a: x\n^"],
  ])("points at %s", (_name, marked, excerpt) => {
    expect(excerptOf(marked)).toBe(excerpt);
  });

  test("is cut on both sides where it is long, whatever stands there", () => {
    const words = "word ".repeat(400);
    const excerpt = excerptOf(`a: ${words}⟦here⟧ ${words}`);
    expect(excerpt).toBe(`…${"word ".repeat(8)}here ${"word ".repeat(11)}…\n${" ".repeat(41)}^^^^`);
    const wide = excerptOf(`a: ${"日".repeat(400)}⟦本⟧${"日".repeat(400)}`).split("\n");
    expect(wide).toEqual([`…${"日".repeat(20)}本${"日".repeat(29)}…`, `${" ".repeat(41)}^^`]);
  });

  test("marks only what is shown of something long", () => {
    const [line = "", carets = ""] = excerptOf(`a: ⟦${"x".repeat(500)}⟧ b`).split("\n");
    expect(line).toBe(`a: ${"x".repeat(97)}…`);
    expect(carets).toBe(`   ${"^".repeat(97)}`);
  });

  test("costs no more in a line of a million characters", () => {
    const source = "x".repeat(1_000_000);
    expect(toExcerpt(source, { start: 500_000, end: 500_001 }).carets).toBe(`${" ".repeat(41)}^`);
  });
});

const source = readFixture("kitchenSink.yaml")
  .replace("seat: north\n          prompt", "seat: nroth\n          prompt")
  .replace("\nseats:", "\ntitle: Twice\nseats:");
const { diagnostics } = readScenario(source, { file: "a.yaml" });

test("every place of a diagnostic is shown, related ones indented", () => {
  const line = (found: string): number => source.slice(0, source.indexOf(found)).split("\n").length;
  const [twice, first, seat] = [line("title: Twice"), line("title: "), line("seat: nroth")];
  const gutter = (text: number | string): string => `${text}`.padStart(5);
  expect(toText(diagnostics, new Map([["a.yaml", source]]))).toBe(
    [
      `a.yaml:${twice}:1: The key "title" appears twice in this map. [SCN004 duplicate-key]`,
      `${gutter(twice)} | title: Twice`,
      `${gutter("")} | ^^^^^`,
      `  a.yaml:${first}:1: "title" appears here first.`,
      `${gutter(first)} | title: The lighthouse`,
      `${gutter("")} | ^^^^^`,
      `a.yaml:${seat}:17: Unknown seat "nroth". Did you mean "north"? [SCN301 unknown-seat]`,
      `${gutter(seat)} |           seat: nroth`,
      `${gutter("")} |                 ^^^^^`,
      "",
    ].join("\n"),
  );
});

test("without the file's text there is the headline alone", () => {
  expect(toText(diagnostics.slice(1), new Map())).toMatch(/^a\.yaml:\d+:17: Unknown seat "nroth"[^\n]*\n$/);
});

test("the tones say what is an error, and where it is", () => {
  const pieces = toPieces(diagnostics.slice(1), new Map([["a.yaml", source]]));
  expect(pieces.filter(({ tone }) => tone === "error")).toEqual([{ text: `${" ".repeat(16)}^^^^^\n`, tone: "error" }]);
  expect(pieces[0]?.tone).toBe("place");
});
