import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { invariant } from "#base";
import { compile } from "#engine";
import { formatDiagnostics, localise, readLocale, readScenario } from "#scenario";

const root = new URL("../../scenarios/", import.meta.url);

/** Reading a large scenario takes its time on a busy machine. */
const MARGIN_MS = 60_000;

const languagesOf = (id: string): readonly string[] => {
  const folder = new URL(`${id}/locales/`, root);
  return existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.yaml$/, "")) : [];
};

describe.each(readdirSync(root).filter((id) => languagesOf(id).length > 0))("%s", (id) => {
  const { scenario } = readScenario(readFileSync(new URL(`${id}/scenario.yaml`, root), "utf8"));
  invariant(scenario !== undefined, "what is shipped has no errors");
  const { hash } = compile(scenario);

  test.each(languagesOf(id))(
    "is translated into %s without a mistake, and has the same rules",
    (language) => {
      const text = readFileSync(new URL(`${id}/locales/${language}.yaml`, root), "utf8");
      const { locale, diagnostics, coverage } = readLocale(text, scenario, { file: language, language });
      expect(formatDiagnostics(diagnostics)).toBe("");
      invariant(locale !== undefined, "it was read without a mistake");
      expect(compile(localise(scenario, locale)).hash).toBe(hash);
      const markers = Object.entries(locale.texts).filter(([, each]) => wordsOf(fromMarkdown(each)).includes("*"));
      expect(markers, "every emphasis is one").toEqual([]);
      expect(coverage.translated).toBe(coverage.texts);
    },
    MARGIN_MS,
  );
});

/** Between letters that stand without spaces an asterisk beside a punctuation mark is only an asterisk. */
const wordsOf = (node: Nodes): string => {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join(" ") : "";
};
