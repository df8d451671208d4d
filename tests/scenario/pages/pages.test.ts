import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue, type Diagnostic, readLocale, readScenario } from "#scenario";
import { putIntoFrame } from "./putIntoFrame.ts";

const folder = new URL("../../../docs/diagnostics/", import.meta.url);

/** Examples of these would be too large for a page, or no text; the page describes them. */
const shownOnly = [
  "file-too-large",
  "nested-too-deep",
  "too-many-problems",
  "expression-too-long",
  "text-too-long",
  "not-utf8",
  "folder-and-id",
  "locale-name",
  "too-many-charts",
];

const readPage = (slug: string): string => readFileSync(new URL(`${slug}.md`, folder), "utf8");

const fragmentsOf = (page: string) =>
  [...page.matchAll(/^## (Wrong|Right)\n\n```yaml(?: (\w+))?\n(.*?)\n```$/gms)].map(([, heading, place, text]) => ({
    heading,
    place: place ?? "",
    text: text ?? "",
  }));

const diagnose = (text: string, place: string): readonly Diagnostic[] => {
  if (place === "file") return readScenario(text).diagnostics;
  if (place !== "translation") return readScenario(putIntoFrame(text, place)).diagnostics;
  const { scenario } = readScenario(putIntoFrame("title: Example", "scenario"));
  return scenario === undefined ? [] : readLocale(text, scenario, { language: "ja" }).diagnostics;
};

test("the scenario around the examples is sound", () => {
  expect(diagnose("title: Example", "scenario")).toEqual([]);
});

test("a diagnostic that doesn't exist has no page", () => {
  const slugs = readdirSync(folder).map((name) => name.replace(/\.md$/, ""));
  expect(slugs.filter((slug) => !Object.hasOwn(catalogue, slug))).toEqual([]);
});

describe.each(Object.entries(catalogue))("the page on %s", (slug, { code }) => {
  test("is there, with its headings", () => {
    expect(existsSync(new URL(`${slug}.md`, folder)), `docs/diagnostics/${slug}.md exists`).toBe(true);
    const page = readPage(slug);
    const prose = page.replace(/^```.*?^```$/gms, "fragment");
    expect(page.startsWith(`# ${code} ${slug}\n\n`)).toBe(true);
    expect(prose.match(/^#{1,2} .*/gm)?.slice(1)).toEqual(["## Wrong", "## Right", "## What to do"]);
    for (const part of prose.split(/^#.*$/m).slice(1)) expect(part.trim()).not.toBe("");
    expect(fragmentsOf(page).map(({ heading }) => heading)).toEqual(["Wrong", "Right"]);
  });
});

test.each(Object.keys(catalogue).filter((slug) => !shownOnly.includes(slug)))(
  "the page on %s has a wrong example with this mistake, and a right one without any",
  (slug) => {
    const [wrong, right] = fragmentsOf(readPage(slug)).map(({ text, place }) => diagnose(text, place));
    expect(wrong?.map((diagnostic) => diagnostic.slug)).toContain(slug);
    const left = right?.filter((diagnostic) => diagnostic.severity === "error" || diagnostic.slug === slug);
    expect(left?.map(({ slug: found, message }) => `${found}: ${message}`)).toEqual([]);
  },
);
