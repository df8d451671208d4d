import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BundleFile, bundleFromJson, bundleToJson, createBundle, readBundle } from "#scenario";

const file = (path: string, text = ""): BundleFile => ({ path, bytes: new TextEncoder().encode(text) });

const ROOT = file("scenario.yaml", "id: harbour\n");

const bundleOf = (...files: readonly BundleFile[]) => {
  const bundle = createBundle("scenario.yaml", files);
  if (!bundle.ok) throw new Error(bundle.reason);
  return bundle.value;
};

const whyNone = (...files: readonly BundleFile[]): string | undefined => {
  const bundle = createBundle("scenario.yaml", files);
  return bundle.ok ? undefined : bundle.reason;
};

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

describe("a bundle", () => {
  test("is hashed over the names and the bytes of its files, in whatever order they come", () => {
    const japanese = file("locales/ja.yaml", "title: 港\n");
    const bundle = bundleOf(japanese, ROOT);
    expect(bundle.files.map(({ path }) => path)).toEqual(["locales/ja.yaml", "scenario.yaml"]);
    const lines = bundle.files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join("");
    expect(bundle.hash).toBe(`sha256-${sha256(`threshold-bundle 1 scenario.yaml\n${lines}`)}`);
    expect(bundleOf(ROOT, japanese).hash).toBe(bundle.hash);
    const others = [
      bundleOf(ROOT),
      bundleOf(ROOT, file("locales/ja.yaml", "title: 港 \n")),
      bundleOf(ROOT, file("locales/fr.yaml", "title: 港\n")),
    ];
    expect(new Set([bundle, ...others].map(({ hash }) => hash)).size).toBe(4);
  });

  test.each([
    ["../other.yaml", "it leads out of the scenario's folder"],
    ["locales/../../other.yaml", "it leads out of the scenario's folder"],
    ["/etc/passwd", "it doesn't start at the scenario's folder"],
    ["C:/boot.ini", "it doesn't start at the scenario's folder"],
    ["locales\\ja.yaml", "it holds a character that isn't allowed in names of files"],
    ["..\\other.yaml", "it holds a character that isn't allowed in names of files"],
    ["locales/ja.yaml:stream", "it holds a character that isn't allowed in names of files"],
    ["locales/ja\u0000.yaml", "it holds a character that isn't allowed in names of files"],
    ["locales//ja.yaml", "a name between two slashes is missing"],
    ["./ja.yaml", "a name between two slashes is missing"],
    ["locales/ja.yaml.", "a name ends in a dot or a space"],
    ["locales /ja.yaml", "a name ends in a dot or a space"],
    ["", "it is empty"],
    ["a/b/c/d/e/f/g/h/i", "its folders are nested more than 8 deep"],
    ["a".repeat(201), "it has more than 200 characters"],
  ])("doesn't take the path %j", (path, why) => {
    expect(whyNone(ROOT, file(path))).toBe(`The path "${path.slice(0, 200)}" can't be used: ${why}.`);
  });

  test("names each file once, whatever the machine makes of capitals and accents", () => {
    expect(whyNone(ROOT, file("locales/JA.yaml"), file("locales/ja.yaml"))).toBe(
      'Two files have the path "locales/ja.yaml", or paths that differ only in capitals.',
    );
    expect(whyNone(ROOT, file("pictures/é.png"), file("pictures/e\u0301.png"))).toContain("Two files have the path");
  });

  test("has its root, and limits", () => {
    expect(whyNone(file("locales/ja.yaml"))).toBe('The scenario\'s own file "scenario.yaml" is missing.');
    const many = Array.from({ length: 256 }, (_, index) => file(`pictures/${index}.png`));
    expect(whyNone(ROOT, ...many)).toBe("The scenario has 257 files; at most 256 are read.");
    const large = { path: "map.geojson", bytes: new Uint8Array(8_000_001) };
    expect(whyNone(ROOT, large)).toBe('The file "map.geojson" is larger than 8 MB.');
    const five = Array.from({ length: 5 }, (_, index) => ({ path: `${index}.png`, bytes: new Uint8Array(8_000_000) }));
    expect(whyNone(ROOT, ...five)).toBe("The files of the scenario are larger than 32 MB together.");
  });

  test("is the same after it was packed into JSON, whatever its bytes", () => {
    const paths = fc.uniqueArray(fc.stringMatching(/^[a-z0-9_]{1,8}(\/[a-z0-9_]{1,8}){0,2}$/), { maxLength: 4 });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.string({ unit: "grapheme" }).map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(paths, fc.array(bytes, { minLength: 4, maxLength: 4 }), (names, contents) => {
        const bundle = bundleOf(ROOT, ...names.map((path, at) => ({ path, bytes: contents[at] ?? new Uint8Array() })));
        expect(bundleFromJson(JSON.parse(JSON.stringify(bundleToJson(bundle))))).toEqual({ ok: true, value: bundle });
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test("is packed as text where it is text in UTF-8, and as bytes where it isn't", () => {
    const latin1 = { path: "locales/de.yaml", bytes: Uint8Array.from([0x52, 0xfc, 0x67]) };
    const marked = { path: "locales/fr.yaml", bytes: Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]) };
    expect(bundleToJson(bundleOf(ROOT, latin1, marked)).files).toEqual({
      "locales/de.yaml": { base64: "Uvxn" },
      "locales/fr.yaml": { base64: "77u/YQ==" },
      "scenario.yaml": { text: "id: harbour\n" },
    });
  });

  test.each([
    [{}, "The files of the scenario aren't in a form that Threshold writes."],
    [{ version: 2 }, "The files of the scenario were packed by a newer Threshold."],
    [
      { files: { "scenario.yaml": { text: "id: other\n" } } },
      "The files of the scenario aren't those that were packed: their hash differs.",
    ],
    [{ files: { "scenario.yaml": { base64: "a" } } }, "A file of the scenario holds neither a text nor base 64."],
    [{ files: { "../x": { text: "" } } }, "The path \"../x\" can't be used: it leads out of the scenario's folder."],
    [{ files: 3 }, 'The scenario\'s own file "scenario.yaml" is missing.'],
  ])("isn't unpacked from what was changed or isn't one: %j", (change, why) => {
    const packed = Object.keys(change).length === 0 ? {} : { ...bundleToJson(bundleOf(ROOT)), ...change };
    expect(bundleFromJson(packed)).toEqual({ ok: false, reason: why });
  });

  test("is read from a folder: the root, and the translations beside it", () => {
    const folder: Readonly<Record<string, string>> = {
      "harbour.yaml": "id: harbour\n",
      "locales/ja.yaml": "language: ja\n",
      "locales/notes.txt": "no part of it",
      "other.yaml": "no part of it",
    };
    const read = readBundle("harbour.yaml", {
      read: (path) => (folder[path] === undefined ? undefined : new TextEncoder().encode(folder[path])),
      list: (path) =>
        Object.keys(folder).flatMap((name) => (name.startsWith(`${path}/`) ? [name.slice(path.length + 1)] : [])),
    });
    expect(read.ok && read.value.files.map(({ path }) => path)).toEqual(["harbour.yaml", "locales/ja.yaml"]);
    expect(readBundle("none.yaml", { read: () => undefined, list: () => [] })).toEqual({
      ok: false,
      reason: 'There is no file "none.yaml".',
    });
  });
});
