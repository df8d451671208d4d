import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formatDiagnostics, readScenario } from "#scenario";

it.each(["arabic"])("the scenario %s, far from the shipped ones, checks without a word", (name) => {
  const file = `tests/fixtures/${name}/scenario.yaml`;
  expect(formatDiagnostics(readScenario(readFileSync(file, "utf8"), { file }).diagnostics)).toBe("");
});
