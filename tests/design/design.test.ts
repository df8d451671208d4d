import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { landPalette, seaPalette, sidePalette, textPalette } from "#base";
import { readTokens } from "../../scripts/design/readTokens.ts";
import { contrast } from "./contrast.ts";
import { designTables, READ } from "./tables.ts";

const DOCUMENT = "docs/design.md";
const TOKENS = "src/ui/styles/tokens.css";

const sets = readTokens(readFileSync(TOKENS, "utf8"));

/** The document with its tables, which stand between `<!-- table: name -->` and `<!-- end -->`, as the values are now. */
const withTables = (text: string): string => {
  const tables = designTables(sets);
  return text.replaceAll(
    /<!-- table: (\w+) -->\n[\s\S]*?<!-- end -->/g,
    (_, name: string) => `<!-- table: ${name} -->\n\n${tables[name] ?? `There is no table ${name}.`}\n\n<!-- end -->`,
  );
};

test("the document of the design says what the code does (UPDATE=1 writes its tables)", () => {
  const text = readFileSync(DOCUMENT, "utf8");
  const fresh = withTables(text);
  if (process.env["UPDATE"] !== undefined) writeFileSync(DOCUMENT, fresh);
  else expect(text).toBe(fresh);
  for (const name of Object.keys(designTables(sets))) expect(fresh).toContain(`<!-- table: ${name} -->`);
});

describe("what is to be read can be read", () => {
  test.each(Object.entries(sets))("words on %s grounds have the contrast of WCAG AA", (_, tokens) => {
    const weak = ["--ground", "--panel", "--raised"].flatMap((ground) =>
      READ.filter((name) => contrast(tokens[name] ?? "", tokens[ground] ?? "") < 4.5).map(
        (name) => `${name} on ${ground}`,
      ),
    );
    expect(weak).toEqual([]);
  });

  test("sides stand out on sea, on land and on the dark panel", () => {
    const grounds = [...Object.values(seaPalette), ...landPalette.tones, sets.dark["--panel"] ?? ""];
    const weak = Object.entries(sidePalette).flatMap(([side, { line, fill }]) => [
      ...grounds.filter((ground) => contrast(line, ground) < 3).map((ground) => `${side} on ${ground}`),
      ...(contrast(fill, textPalette.ink) < 4.5 ? [`ink on ${side}`] : []),
    ]);
    expect(weak).toEqual([]);
  });

  test.each(Object.entries(sets))(
    "figures can be read on the kinds of ending, and their bars stand out on %s panels",
    (_, tokens) => {
      const kinds = Object.keys(tokens).filter((name) => /^--ending-(?!ink)/.test(name));
      expect(kinds).toHaveLength(6);
      const weak = kinds.filter(
        (name) =>
          contrast(tokens[name] ?? "", tokens["--ending-ink"] ?? "") < 4.5 ||
          contrast(tokens[name] ?? "", tokens["--panel"] ?? "") < 3,
      );
      expect(weak).toEqual([]);
    },
  );

  test("no two sides have one shape", () => {
    const shapes = Object.values(sidePalette).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

test("colours are named in tokens.css and palette.ts alone; panels and map take them from there", () => {
  const known = [
    ...Object.values(seaPalette),
    ...landPalette.tones,
    landPalette.coast,
    landPalette.border,
    ...Object.values(textPalette),
    ...Object.values(sets.dark),
    ...Object.values(sets.light),
  ];
  const files = ["src/ui", "src/map"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const strays = files
    .filter((file) => /\.(css|tsx?)$/.test(file) && file !== join(TOKENS))
    .flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/#[0-9a-f]{6}\b/gi)]
        .filter(([colour]) => !known.includes(colour))
        .map(([colour]) => `${file}: ${colour}`),
    );
  expect(strays).toEqual([]);
});

describe("tokens", () => {
  test("are read for each scheme, given twice or set anew for print", () => {
    const css = `/* :root { --no: 1; } */ :root { --a: light-dark(#fff, #000); --b: 1px; --c: light-dark(rgb(1 2 3 / 45%), rgb(4 5 6 / 65%)); }
      @media (prefers-reduced-motion: reduce) { :root { --b: 0; } } @media print { :root { --a: #eee; } }`;
    expect(readTokens(css)).toEqual({
      dark: { "--a": "#000", "--b": "1px", "--c": "rgb(4 5 6 / 65%)" },
      light: { "--a": "#fff", "--b": "1px", "--c": "rgb(1 2 3 / 45%)" },
      print: { "--a": "#eee", "--b": "1px", "--c": "rgb(1 2 3 / 45%)" },
    });
  });
});
