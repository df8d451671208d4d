import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openWhole } from "../../../../src/cli/shared/files/openWhole.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "threshold-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file that is written in pieces stands under its name only when it is closed", () => {
  const path = join(folder, "new", "a.csv");
  const file = openWhole(path);
  file.append("run\n");
  file.append("0 é\n");
  expect(existsSync(path)).toBe(false);
  file.close();
  expect(readFileSync(path, "utf8")).toBe("run\n0 é\n");
  expect(readdirSync(join(folder, "new"))).toEqual(["a.csv"]);
});

test("one that is given up leaves what was there", () => {
  const path = join(folder, "a.csv");
  writeFileSync(path, "old");
  const file = openWhole(path);
  file.append("new");
  file.abort();
  expect(readFileSync(path, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["a.csv"]);
});

test("a link stays a link, and who may read the file stays as it was", () => {
  const path = join(folder, "a.csv");
  writeFileSync(path, "old");
  chmodSync(path, 0o600);
  symlinkSync(path, join(folder, "link.csv"));
  const file = openWhole(join(folder, "link.csv"));
  file.append("new");
  file.close();
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a folder and what lies in a file can't be written, and nothing is left", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => openWhole(folder)).toThrow(expect.objectContaining({ code: "EISDIR" }));
  expect(() => openWhole(join(folder, "file", "a.csv"))).toThrow();
  expect(readdirSync(folder)).toEqual(["file"]);
});

test("what can't be replaced takes what is written, and stands where it stood", () => {
  const path = join(folder, "pipe");
  execFileSync("mkfifo", [path]);
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const file = openWhole(path);
  file.append("0 é\n");
  file.close();
  const bytes = Buffer.alloc(10);
  expect(bytes.toString("utf8", 0, readSync(reader, bytes))).toBe("0 é\n");
  closeSync(reader);
  expect(statSync(path).isFIFO()).toBe(true);
  const none = openWhole("/dev/null");
  none.append("nothing");
  none.close();
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  expect(readdirSync(folder)).toEqual(["pipe"]);
});
