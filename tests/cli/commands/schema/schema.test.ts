import { expect, test } from "vitest";
import { scenarioSchema } from "#scenario";
import { runIn } from "../../consoleOf.ts";

test("schema prints the JSON Schema of scenario files", async () => {
  expect(await runIn({}, "schema")).toEqual({ code: 0, out: scenarioSchema(), complaints: "" });
});

test("schema says that it is the same for every file", async () => {
  const { code, complaints } = await runIn({}, "schema scenario.yaml");
  expect({ code, complaints }).toEqual({
    code: 2,
    complaints:
      "This command takes no file: the schema is the same for every scenario. Write: threshold schema > scenario.schema.json",
  });
});
