import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { scenarioSchema } from "#scenario";

const SCHEMA = "docs/scenario.schema.json";

const isValid = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false }).compile(
  JSON.parse(scenarioSchema()),
);

const read = (path: string): string => readFileSync(path, "utf8");

/** What a validator says of a file, as text; "" when there is nothing to say. */
const faultsOf = (text: string): string => {
  isValid(parse(text, { maxAliasCount: 100 }));
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join("\n");
};

const scenarios = readdirSync("scenarios").map((id) => `scenarios/${id}/scenario.yaml`);

test("the schema that is shipped is that of the reader (UPDATE=1 writes it)", () => {
  if (process.env["UPDATE"] === "1") writeFileSync(SCHEMA, scenarioSchema());
  expect(read(SCHEMA)).toBe(scenarioSchema());
});

describe.each(scenarios)("%s", (path) => {
  test("is valid, and names the schema for editors", () => {
    expect(faultsOf(read(path))).toBe("");
    expect(read(path).split("\n")[0]).toBe("# yaml-language-server: $schema=../../docs/scenario.schema.json");
  });
});

test("the scenario with every construct is valid", () => {
  expect(faultsOf(read("tests/fixtures/kitchenSink.yaml"))).toBe("");
});

/** Codes whose fault a schema can see: of keys, types, words, names' forms and numbers. */
const OF_SHAPE = /\[SCN1(01|02|03|04|05|06|07|08|09|10|11|12|14) /;

/** What only the reader sees, each with the reason. */
const BEYOND: Readonly<Record<string, string>> = {
  checks: "which keys a check needs depends on what it asks",
  conflictingKeys: "which keys exclude each other is a rule of its own",
  milestones: "when a milestone is reached is said by one of two keys",
  variables: "what a variable may start at depends on its other keys",
};

const folder = "tests/scenario/fixtures";

const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.replace(/\.yaml$/, ""));

const isYaml = (name: string): boolean => !/\[SCN0/.test(read(`${folder}/${name}.out`));

const hasShapeFault = (name: string): boolean => OF_SHAPE.test(read(`${folder}/${name}.out`));

describe("of the reader's own cases", () => {
  test.each(fixtures.filter((name) => isYaml(name) && hasShapeFault(name) && !Object.hasOwn(BEYOND, name)))(
    "%s is refused, as its fault is of shape",
    (name) => {
      expect(faultsOf(read(`${folder}/${name}.yaml`))).not.toBe("");
    },
  );

  test.each(fixtures.filter((name) => isYaml(name) && !hasShapeFault(name)))(
    "%s is let pass, as its fault isn't of shape",
    (name) => {
      expect(faultsOf(read(`${folder}/${name}.yaml`))).toBe("");
    },
  );
});

test("every key says its type and its meaning", () => {
  const { definitions, ...root } = JSON.parse(scenarioSchema());
  const objects = [root, ...Object.values<Record<string, unknown>>(definitions)];
  const keys = objects.flatMap(({ properties }) => Object.entries<Record<string, string>>(properties ?? {}));
  expect(keys.length).toBeGreaterThan(100);
  for (const [key, { title, description }] of keys) {
    expect(title, key).toMatch(new RegExp(`^${key}: \\S`));
    expect(description, key).toMatch(/^[A-Z1`].*\.$/);
  }
});
