import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "#engine";
import { readScenario, type Scenario } from "#scenario";

const SCENARIOS = new URL("../../scenarios/", import.meta.url);
const FILES = [
  ...readdirSync(SCENARIOS).map((id) => new URL(`${id}/scenario.yaml`, SCENARIOS)),
  new URL("../fixtures/kitchenSink.yaml", import.meta.url),
];

/** Every text under a key `signal` or in a list `raise`, in the order of a scenario as JSON: an oracle that knows no type. */
const signalsInJson = (scenario: Scenario): readonly string[] => {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === "signal") found.add(String(inner));
        else if (key === "raise" && Array.isArray(inner)) for (const one of inner) found.add(String(one));
        else visit(inner);
      }
  };
  visit([scenario.charts, scenario.initiatives, scenario.injects]);
  return [...found];
};

describe.each(FILES.map((file) => [file.pathname.split("/").slice(-2).join("/"), file] as const))("%s", (_, file) => {
  const { scenario } = readScenario(readFileSync(file, "utf8"));
  if (scenario === undefined) throw new Error("The file is sound.");

  test("every signal that is mentioned is found, in order of mention", () => {
    expect(compile(scenario).signals).toEqual(signalsInJson(scenario));
  });

  test("the hour is read exactly when some expression holds it", () => {
    const { scenario: _text, readsHour, ...tables } = compile(scenario);
    expect(readsHour).toBe(JSON.stringify(tables).includes('"op":"hour"'));
  });
});
