import { expect, test } from "vitest";
import { runIn } from "../../consoleOf.ts";

test("migrate leaves a file of the newest version alone", async () => {
  const files = { "x.yaml": "threshold: 1\n" };
  expect(await runIn(files, "migrate x.yaml")).toEqual({
    code: 0,
    out: "x.yaml is already in version 1, the newest; nothing was changed.\n",
    complaints: "",
  });
  expect(files).toEqual({ "x.yaml": "threshold: 1\n" });
});

test("migrate and check say of a later version that a newer Threshold reads it", async () => {
  const files = { "x.yaml": "threshold: 9\n" };
  const sentence =
    "x.yaml:1:12: The file is in version 9 of the format. This Threshold knows only version 1; a newer one can read it.";
  const migrated = await runIn(files, "migrate x.yaml");
  expect(migrated.code).toBe(1);
  expect(migrated.complaints).toContain(sentence);
  const checked = await runIn(files, "check x.yaml");
  expect(checked.code).toBe(1);
  expect(checked.out).toContain(sentence);
});

test.each([
  ["migrate", "Name one scenario file. Write: threshold migrate FILE"],
  ["migrate none.yaml", 'The file "none.yaml" can\'t be read: there is none.'],
])("threshold %s ends with exit code 2 and one sentence", async (words, complaints) => {
  expect(await runIn({}, words)).toEqual({ code: 2, out: "", complaints });
});
