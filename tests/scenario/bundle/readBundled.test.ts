import { describe, expect, test } from "vitest";
import { encodeText } from "#base";
import { type BundleFile, createBundle, formatDiagnostics, readBundled } from "#scenario";
import { putIntoFrame } from "../pages/putIntoFrame.ts";

const SCENARIO = putIntoFrame("title: Rügen", "scenario");

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (...files: readonly BundleFile[]) => {
  const bundle = createBundle("scenario.yaml", files);
  if (!bundle.ok) throw new Error(bundle.reason);
  return readBundled(bundle.value, "harbour/");
};

const root = (bytes: Uint8Array): BundleFile => ({ path: "scenario.yaml", bytes });

const japanese = (bytes: Uint8Array): BundleFile => ({ path: "locales/ja.yaml", bytes });

describe("what the files of a bundle say", () => {
  test.each([
    { name: "utf-8", hasMark: false },
    { name: "utf-8", hasMark: true },
    { name: "utf-16le", hasMark: true },
    { name: "utf-16be", hasMark: true },
  ] as const)("is the same in $name (mark: $hasMark)", (encoding) => {
    const { scenario, locales, diagnostics, sources } = read(
      root(encodeText({ text: SCENARIO, encoding })),
      japanese(encodeText({ text: "language: ja\ntitle: 灯台\n", encoding })),
    );
    expect(diagnostics).toEqual([]);
    expect(scenario?.title).toBe("Rügen");
    expect(locales).toEqual([{ language: "ja", texts: { title: "灯台" } }]);
    expect([...sources.keys()]).toEqual(["harbour/scenario.yaml", "harbour/locales/ja.yaml"]);
  });

  const line = SCENARIO.slice(0, SCENARIO.indexOf("Rügen")).split("\n").length;

  test.each([
    [
      "Latin-1",
      Uint8Array.from(Buffer.from(SCENARIO, "latin1")),
      line,
      "This file isn't UTF-8. Was it saved as Shift-JIS or Latin-1? Save it as UTF-8.",
    ],
    [
      "UTF-8 that was cut off",
      utf8("title: 灯").subarray(0, 9),
      1,
      "This file isn't UTF-8. Was it saved as Shift-JIS or Latin-1? Save it as UTF-8.",
    ],
    [
      "UTF-16 with half a pair",
      Uint8Array.from([0xff, 0xfe, 0x3d, 0xd8]),
      1,
      "This file starts as UTF-16 but doesn't continue as UTF-16. Was it cut off? Save it as UTF-8.",
    ],
    [
      "UTF-16 without its mark",
      encodeText({ text: SCENARIO, encoding: { name: "utf-16le", hasMark: true } }).subarray(2),
      1,
      "This file holds a zero byte, as no text in UTF-8 does. Was it saved as UTF-16 or UTF-32? Save it as UTF-8.",
    ],
  ])("is one sentence with a place where the scenario is in %s", (_name, bytes, at, sentence) => {
    const { scenario, diagnostics } = read(root(bytes), japanese(utf8("surprise: 1\n")));
    expect(scenario).toBeUndefined();
    expect(formatDiagnostics(diagnostics)).toBe(`harbour/scenario.yaml:${at}:1: ${sentence} [SCN012 not-utf8]\n`);
  });

  test("leaves out a translation in Shift-JIS, and says so", () => {
    const { scenario, locales, diagnostics } = read(
      root(utf8(SCENARIO)),
      japanese(Uint8Array.from([...utf8("language: ja\ntitle: "), 0x93, 0x94, 0x91, 0xe4, 0x0a])),
    );
    expect(scenario).toBeDefined();
    expect(locales).toEqual([]);
    expect(diagnostics.map(({ file, line: at, slug }) => `${file}:${at} ${slug}`)).toEqual([
      "harbour/locales/ja.yaml:2 not-utf8",
    ]);
  });
});
