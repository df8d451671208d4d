import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";

const calls = vi.hoisted((): string[] => []);

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  const files = new Map<number, string>();
  return {
    ...real,
    openSync: (path: string, flags: string) => {
      const file = real.openSync(path, flags);
      files.set(file, path);
      return file;
    },
    fsyncSync: (file: number) => {
      calls.push(`fsync ${files.get(file)}`);
      real.fsyncSync(file);
    },
    renameSync: (from: string, to: string) => {
      calls.push(`rename ${from}`);
      real.renameSync(from, to);
    },
  };
});

test("the bytes are on the disk before the name, and the name before it returns", async () => {
  // Test files share modules, so the one under test is loaded anew, over the file system that is watched here.
  vi.resetModules();
  const { putInPlace } = await import("../../../../src/cli/shared/files/putInPlace.ts");
  const folder = fs.mkdtempSync(join(tmpdir(), "threshold-"));
  const [beside, path] = [join(folder, ".a.new"), join(folder, "a")];
  fs.writeFileSync(beside, "whole");
  putInPlace(beside, path);
  expect(calls).toEqual([`fsync ${beside}`, `rename ${beside}`, `fsync ${folder}`]);
  expect(fs.readFileSync(path, "utf8")).toBe("whole");
});
