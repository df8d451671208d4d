import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const clone = mkdtempSync(join(tmpdir(), "threshold-clone-"));
cpSync("scripts", join(clone, "scripts"), { recursive: true });
cpSync("package.json", join(clone, "package.json"));
afterAll(() => rmSync(clone, { recursive: true, force: true }));

test.each(["setup.mjs", "checks/index.mjs", "checks/summarise.mjs", "build/build.mjs", "system/openBrowser.mjs"])(
  "scripts/%s can be read before any package is installed",
  (script) => {
    const program = `await import("./scripts/${script}"); process.stdout.write("read")`;
    const args = ["--input-type=module", "--eval", program];
    expect(execFileSync(process.execPath, args, { cwd: clone, encoding: "utf8" })).toBe("read");
  },
);
