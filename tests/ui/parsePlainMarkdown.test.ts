import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { formatText } from "#scenario/model";
import { parsePlainMarkdown } from "../../src/ui/prose/parsePlainMarkdown.ts";

const withoutPlaces = (node: Nodes): unknown => {
  const { position: _, ...rest } = node;
  return "children" in rest ? { ...rest, children: rest.children.map(withoutPlaces) } : rest;
};

const PIECES = [
  "a",
  "日本",
  "。",
  "　",
  "😀",
  " ",
  "\n",
  "\n\n",
  "*",
  "**",
  "***",
  "-",
  "1.",
  "#",
  ">",
  "=",
  "~",
  "!",
  "(",
  "5 * 3",
];
const OTHERS = ["_", "`", "[a](https://b.example)", "<b>", "&amp;", "\\*", "\t", "\r", "\0", "\ufeff", "\u00a0"];

test("what is read without the parser of the whole language reads as with it", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES, ...PIECES, ...OTHERS), { maxLength: 14 }), (pieces) => {
      const text = pieces.join("");
      const tree = parsePlainMarkdown(text);
      if (tree === undefined) return;
      plain += 1;
      expect(tree).toEqual(withoutPlaces(fromMarkdown(text)));
    }),
    { numRuns: 4000, seed: 12 },
  );
  expect(plain).toBeGreaterThan(400);
});

/** Every text of a file, with 5 in all its places. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === "string") {
    const names = [...value.matchAll(/\{(\w+)/g)].map(([, name = ""]) => name);
    return [formatText(value, Object.fromEntries(names.map((name) => [name, 5])), "en")];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

test("the shipped scenarios' prose is read without the parser of the whole language", () => {
  const files = readdirSync("scenarios", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  const prose = files
    .flatMap((name) => textsOf(parse(readFileSync(join("scenarios", name), "utf8"))))
    .filter((text) => text.includes("\n\n") || text.includes("**"));
  expect(prose.length).toBeGreaterThan(20);
  expect(prose.filter((text) => parsePlainMarkdown(text.trim()) === undefined)).toEqual([]);
});
