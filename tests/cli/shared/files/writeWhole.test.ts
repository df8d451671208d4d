import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWhole } from "../../../../src/cli/shared/files/writeWhole.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "threshold-"));

test("a file is replaced whole, keeps who may read it, and nothing is left beside it", () => {
  const inside = folder();
  const path = join(inside, "a.yaml");
  writeFileSync(path, "old and longer");
  chmodSync(path, 0o640);
  writeWhole(path, "new");
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(inside)).toEqual(["a.yaml"]);
});

test("a link stays a link", () => {
  const inside = folder();
  writeFileSync(join(inside, "real.yaml"), "old");
  symlinkSync(join(inside, "real.yaml"), join(inside, "link.yaml"));
  writeWhole(join(inside, "link.yaml"), "new");
  expect(readFileSync(join(inside, "real.yaml"), "utf8")).toBe("new");
});

test("what can't be written leaves nothing behind", () => {
  const inside = folder();
  writeFileSync(join(inside, "no-folder"), "");
  expect(() => writeWhole(join(inside, "no-folder", "a.yaml"), "new")).toThrow();
  expect(readdirSync(inside)).toEqual(["no-folder"]);
});
