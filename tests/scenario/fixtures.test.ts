import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatDiagnostics, readScenario } from "#scenario";

const folder = new URL("fixtures/", import.meta.url);

/** UPDATE=1 rewrites the expected diagnostics; review the difference before committing it. */
const isUpdate = process.env["UPDATE"] === "1";

const names = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.slice(0, -".yaml".length))
  .toSorted();

test.each(names)("the reader says of %s.yaml what %s.out expects", (name) => {
  const text = readFileSync(new URL(`${name}.yaml`, folder), "utf8");
  const { scenario, diagnostics } = readScenario(text, { file: `${name}.yaml` });
  const printed = formatDiagnostics(diagnostics);
  const out = new URL(`${name}.out`, folder);
  if (isUpdate) writeFileSync(out, printed);
  expect(existsSync(out), `${name}.out exists`).toBe(true);
  expect(printed).toBe(readFileSync(out, "utf8"));
  const hasError = diagnostics.some(({ severity }) => severity === "error");
  expect(scenario === undefined).toBe(hasError);
});
