import { landPalette, seaPalette, sidePalette, textPalette } from "#base";
import type { TokenSets, Tokens } from "../../scripts/design/readTokens.ts";
import { labelLooks } from "../../src/map/paint/labelStyle.ts";
import { zoneStyles } from "../../src/map/paint/zoneStyle.ts";
import { contrast } from "./contrast.ts";

type Row = readonly string[];

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const named = (tokens: Tokens, pattern: RegExp): readonly (readonly [string, string])[] =>
  Object.entries(tokens).filter(([name]) => pattern.test(name));

const code = (text: string): string => `\`${text}\``;

const pixels = (length: string): string => `${Number.parseFloat(length) * 16} px`;

/** The names of tokens that are words or marks to be read. */
export const READ: readonly string[] = ["--text", "--text-soft", "--text-faint", "--link", "--ask", "--good", "--bad"];

const contrastCell = (name: string, tokens: Tokens): string => {
  const [own, panel] = [tokens[name], tokens["--panel"]];
  return READ.includes(name) && own !== undefined && panel !== undefined ? contrast(own, panel).toFixed(1) : "";
};

const colourRows = ({ dark, light, print }: TokenSets): readonly Row[] =>
  named(dark, /./)
    .filter(([, value]) => /^(#|rgb)/.test(value))
    .map(([name, value]) => [
      code(name),
      ...[value, light[name] ?? "", print[name] ?? ""].map(code),
      [dark, light, print]
        .map((tokens) => contrastCell(name, tokens))
        .filter(Boolean)
        .join(" / "),
    ]);

/** Every table of docs/design.md by its name there, from the true values. */
export const designTables = (sets: TokenSets): Readonly<Record<string, string>> => ({
  type: table(
    ["token", "size", "at 16 px"],
    named(sets.dark, /^--text-(\d?x?[sml]|\d?xl|xs)$/).map(([name, value]) => [code(name), value, pixels(value)]),
  ),
  spacing: table(
    ["token", "length", "at 16 px"],
    named(sets.dark, /^--space-/).map(([name, value]) => [code(name), value, pixels(value)]),
  ),
  colours: table(["token", "dark", "light", "print", "contrast on the panel"], colourRows(sets)),
  motion: table(
    ["token", "value"],
    named(sets.dark, /^--(motion|measure)/).map(([name, value]) => [code(name), code(value)]),
  ),
  sides: table(
    ["side", "shape", "fill", "line"],
    Object.entries(sidePalette).map(([side, { shape, fill, line }]) => [side, shape, code(fill), code(line)]),
  ),
  ground: table(
    ["part of the map", "colour"],
    [
      ...Object.entries(seaPalette).map(([name, colour]) => [`sea: ${name}`, code(colour)]),
      ["land, three tones", landPalette.tones.map(code).join(" ")],
      ["coast", code(landPalette.coast)],
      ["border", code(landPalette.border)],
      ...Object.entries(textPalette).map(([name, colour]) => [`writing and marks: ${name}`, code(colour)]),
    ],
  ),
  zones: table(
    ["zone", "line", "width", "inside"],
    Object.entries(zoneStyles).map(([kind, { width, dash, hatch, fill }]) => [
      kind,
      dash.length === 0 ? "solid" : `dashed ${dash.join(" ")}`,
      `${width} px`,
      hatch === undefined ? (fill > 0 ? "flat" : "open") : `hatched, ${hatch}`,
    ]),
  ),
  labels: table(
    ["label", "size", "spacing", "face", "colour"],
    Object.entries(labelLooks).map(([kind, { font, size, spacing, colour }]) => [
      kind,
      `${size} px`,
      `${spacing} px`,
      `${/italic/.test(font) ? "serif italic" : /small-caps/.test(font) ? "sans small capitals" : "sans"}`,
      code(colour),
    ]),
  ),
});
