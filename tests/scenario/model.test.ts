import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readScenario } from "#scenario";
import { fromJson } from "#scenario/model";

const text = readFileSync(new URL("../fixtures/kitchenSink.yaml", import.meta.url), "utf8");

test("a scenario that was shipped as JSON is the one that was read", () => {
  const { scenario } = readScenario(text);
  expect(fromJson(JSON.parse(JSON.stringify(scenario)))).toEqual(scenario);
});

test.each([null, 3, "x", [], {}, { format: 2, id: "x" }, { format: 1 }])("%j isn't taken for a scenario", (value) => {
  expect(() => fromJson(value)).toThrow("format 1");
});

const imports = /from "(\.[^"]+)"/g;

const reachable = (path: URL, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(path.href)) return seen;
  seen.add(path.href);
  const source = readFileSync(path, "utf8").replaceAll(/(?:im|ex)port type [^;]*;/g, "");
  for (const [, target = ""] of source.matchAll(imports)) reachable(new URL(target, path), seen);
  return seen;
};

test("the model's door leads to neither the YAML nor the CEL parser", () => {
  const files = [...reachable(new URL("../../src/scenario/model.ts", import.meta.url))];
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(readFileSync(new URL(file), "utf8")).not.toMatch(/from "(?:yaml|@marcbachmann)/);
});
