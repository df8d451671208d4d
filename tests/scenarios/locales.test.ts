import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { compile } from "#engine";
import { formatDiagnostics, localise, readLocale, readScenario } from "#scenario";

const root = new URL("../../scenarios/", import.meta.url);

const shipped = readdirSync(root).flatMap((id) => {
  const folder = new URL(`${id}/locales/`, root);
  return existsSync(folder) ? readdirSync(folder).map((name) => [id, name.replace(/\.yaml$/, "")] as const) : [];
});

test.each(shipped)("%s in %s is sound and has the rules of the original", (id, language) => {
  const { scenario } = readScenario(readFileSync(new URL(`${id}/scenario.yaml`, root), "utf8"));
  if (scenario === undefined) throw new Error("the scenario has errors");
  const text = readFileSync(new URL(`${id}/locales/${language}.yaml`, root), "utf8");
  const { locale, diagnostics, coverage } = readLocale(text, scenario, { file: language, language });
  expect(formatDiagnostics(diagnostics)).toBe("");
  if (locale === undefined) throw new Error("it was read without a mistake");
  expect(compile(localise(scenario, locale)).hash).toBe(compile(scenario).hash);
  const markers = Object.entries(locale.texts).filter(([, each]) => wordsOf(fromMarkdown(each)).includes("*"));
  expect(markers, "every emphasis is one").toEqual([]);
  if (id === "harbour-incident") expect(coverage.translated).toBe(coverage.texts);
});

/** Between letters that stand without spaces an asterisk beside a punctuation mark is only an asterisk. */
const wordsOf = (node: Nodes): string => {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join(" ") : "";
};
