import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue } from "#scenario";

const folders = [new URL("fixtures/", import.meta.url), new URL("locales/", import.meta.url)];
const expected = folders
  .flatMap((folder) => readdirSync(folder).map((file) => new URL(file, folder)))
  .filter(({ pathname }) => pathname.endsWith(".out"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** Files for these would be too large to review, or are no text; hostile.test.ts, bundle/readBundled.test.ts and the tests of `check` make them. */
const elsewhere = [
  "file-too-large",
  "nested-too-deep",
  "too-many-problems",
  "expression-too-long",
  "text-too-long",
  "not-utf8",
  "folder-and-id",
  "locale-name",
];

test("every code stands for one kind of mistake", () => {
  const codes = Object.values(catalogue).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^SCN[0-8]\d\d$/);
});

test.each(Object.entries(catalogue))("there is a fixture with %s", (slug, { code }) => {
  if (elsewhere.includes(slug)) return;
  expect(expected.includes(`[${code} ${slug}]`)).toBe(true);
});

const source = new URL("../../src/scenario/", import.meta.url);
const sources = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith("catalogue.ts"))
  .map((path) => readFileSync(new URL(path, source), "utf8"))
  .join("\n");

test.each(Object.keys(catalogue))("the reader or a rule reports %s", (slug) => {
  expect(sources).toContain(`"${slug}"`);
});

test("every kind of mistake is described in a sentence", () => {
  for (const { about } of Object.values(catalogue)) expect(about).toMatch(/^[A-Z].*\.$/);
});
