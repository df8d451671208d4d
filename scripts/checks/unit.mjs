import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "../system/runTool.mjs";
import { countUnitTests } from "./countTests.mjs";
import { fail } from "./result.mjs";

/** @type {import("./result.mjs").Check} */
export const unit = {
  name: "unit",
  title: "unit and property tests",
  run: async () => {
    const report = join(mkdtempSync(join(tmpdir(), "threshold-")), "unit.json");
    const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code } = await runTool("vitest", "vitest", args, { live: true });
    try {
      return countUnitTests(JSON.parse(readFileSync(report, "utf8")), code);
    } catch {
      return fail("Vitest stopped before it wrote a report.");
    }
  },
};
