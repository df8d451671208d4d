import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { invariant } from "#base";
import { compile } from "#engine";
import { formatDiagnostics, localise, readLocale, readScenario } from "#scenario";
import { createReporter } from "../../src/scenario/diagnostic/reporter.ts";
import { documentShape } from "../../src/scenario/document/documentShape.ts";
import { textsOf } from "../../src/scenario/locale/mapTexts.ts";
import { createReader } from "../../src/scenario/shape/reader.ts";
import { parseYaml } from "../../src/scenario/yaml/parseYaml.ts";

const source = readFileSync(new URL("../fixtures/kitchenSink.yaml", import.meta.url), "utf8");
const { scenario } = readScenario(source);
invariant(scenario !== undefined, "the kitchen sink is a scenario");

const folder = new URL("locales/", import.meta.url);

/** UPDATE=1 rewrites the expected diagnostics; review the difference before committing it. */
const isUpdate = process.env["UPDATE"] === "1";

const names = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.slice(0, -".yaml".length));

test.each(names)("the reader says of the translation %s.yaml what %s.out expects", (name) => {
  const text = readFileSync(new URL(`${name}.yaml`, folder), "utf8");
  const { locale, diagnostics, coverage } = readLocale(text, scenario, { file: `${name}.yaml`, language: "ja" });
  const printed = `${formatDiagnostics(diagnostics)}${coverage.translated} of ${coverage.texts}\n`;
  const out = new URL(`${name}.out`, folder);
  if (isUpdate) writeFileSync(out, printed);
  expect(existsSync(out), `${name}.out exists`).toBe(true);
  expect(printed).toBe(readFileSync(out, "utf8"));
  expect(locale === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
});

test("every text that may hold placeholders can be translated, and the titles of sources", () => {
  const reporter = createReporter();
  const reader = createReader(source, reporter);
  const root = parseYaml(source, reporter.report)?.root;
  invariant(root !== undefined, "the kitchen sink is YAML");
  documentShape.read(root, reader, { kind: "file", span: { start: 0, end: 0 } });
  const written = [...reader.texts.map(({ text }) => text), ...scenario.sources.map(({ title }) => title)];
  expect([...textsOf(scenario).values()].toSorted()).toEqual(written.toSorted());
});

test("a translation changes every text and no rule", () => {
  const texts = Object.fromEntries([...textsOf(scenario).keys()].map((path) => [path, `<${path}>`]));
  const translated = localise(scenario, { language: "ja", texts });
  expect(translated.language).toBe("ja");
  expect([...textsOf(translated)].every(([path, text]) => text === `<${path}>`)).toBe(true);
  expect(compile(translated).hash).toBe(compile(scenario).hash);
  const back = localise(translated, { language: scenario.language, texts: Object.fromEntries(textsOf(scenario)) });
  expect(back).toEqual(scenario);
});

test("a text that isn't translated stays in the scenario's language", () => {
  const { title, summary } = localise(scenario, { language: "ja", texts: { title: "灯台" } });
  expect([title, summary]).toEqual(["灯台", scenario.summary]);
});
