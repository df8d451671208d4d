import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { invariant } from "#base";
import { formatDiagnostics, readLocale, readScenario } from "#scenario";
import { documentShape } from "../../src/scenario/document/documentShape.ts";
import { fencesIn } from "./fences.ts";
import { keyTable, objectsIn } from "./keyTable.ts";
import { placeYaml } from "./placeYaml.ts";
import { usedKeys } from "./usedKeys.ts";

const PAGE = "docs/format.md";
const page = readFileSync(PAGE, "utf8");
const frame = readFileSync("tests/fixtures/kitchenSink.yaml", "utf8");

const objects = objectsIn(documentShape.about);

const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const prose = page.replaceAll(/^```[\s\S]*?^```$/gm, "");

const headings = [...prose.matchAll(/^#+ (.*)$/gm)].map(({ 1: heading = "", index }) => ({
  anchor: toAnchor(heading),
  index,
}));

/** Under which heading the table of each type stands. */
const anchors = new Map(
  [...prose.matchAll(/^<!-- keys: (.*) -->$/gm)].map(({ 1: noun = "", index }) => [
    noun,
    headings.findLast((heading) => heading.index < index)?.anchor ?? "",
  ]),
);

const withTables = (text: string): string =>
  text.replaceAll(/<!-- keys: (.*) -->\n[\s\S]*?<!-- end -->/g, (_, noun: string) => {
    const about = objects.get(noun);
    const table = about === undefined ? `There is no type ${noun}.` : keyTable(about, anchors);
    return `<!-- keys: ${noun} -->\n\n${table}\n\n<!-- end -->`;
  });

describe("the reference", () => {
  test("has the table of every type, as the reader reads it (UPDATE=1 writes them)", () => {
    if (process.env["UPDATE"] === "1") writeFileSync(PAGE, withTables(page));
    else expect(page).toBe(withTables(page));
    expect([...anchors.keys()].toSorted()).toEqual([...objects.keys()].toSorted());
  });

  test("links to headings that are there", () => {
    const there = headings.map(({ anchor }) => anchor);
    const links = [...prose.matchAll(/\]\(#([^)]*)\)/g)].map(({ 1: anchor = "" }) => anchor);
    expect(links.filter((anchor) => !there.includes(anchor))).toEqual([]);
    expect(new Set(there).size, "headings are told apart").toBe(there.length);
  });

  test("shows every key in an example", () => {
    const used = new Set(fragments.flatMap(({ path, text }) => keysIn(path, text)));
    const all = [...objects.values()].flatMap(({ noun, keys }) => keys.map(({ key }) => `${noun}.${key}`));
    expect(all.filter((key) => !used.has(key))).toEqual([]);
  });
});

/** Parts of a file say where they stand in a first line such as `# at charts.incident`; whole files have none. */
const fragments = fencesIn(page)
  .filter(({ info }) => info === "yaml")
  .map(({ text, line }) => ({ path: /^# at (?:the (top)|(\S+))\n/.exec(text)?.slice(1).join(""), text, line }));

const segmentsOf = (path: string | undefined): readonly string[] =>
  path === undefined || path === "top" ? [] : path.split(".");

const keysIn = (path: string | undefined, text: string): readonly string[] => {
  const nested = segmentsOf(path).reduceRight((inner, key) => `${key}:\n${inner.replaceAll(/^(?=.)/gm, "  ")}`, text);
  return usedKeys(documentShape.about, parseDocument(nested).contents);
};

const errorsOf = (text: string): string =>
  formatDiagnostics(readScenario(text).diagnostics.filter(({ severity }) => severity === "error"));

describe("an example of the reference", () => {
  test.each(fragments)("at $path, line $line, is read without an error", ({ path, text }) => {
    const whole = path === undefined ? text : placeYaml(frame, path === "top" ? "" : path, text);
    expect(errorsOf(whole)).toBe("");
    if (path === undefined) expect(formatDiagnostics(readScenario(text).diagnostics)).toBe("");
  });

  test("is a whole file at least once", () => {
    expect(fragments.some(({ path }) => path === undefined)).toBe(true);
  });

  test("of a translation fits its scenario", () => {
    const { scenario } = readScenario(frame);
    invariant(scenario !== undefined, "the frame is sound");
    const translations = fencesIn(page).filter(({ info }) => info === "yaml translation");
    expect(translations).toHaveLength(1);
    for (const { text } of translations)
      expect(formatDiagnostics(readLocale(text, scenario, { file: "ja.yaml", language: "ja" }).diagnostics)).toBe("");
  });
});
