import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { obtainBrowser } from "../system/browser.mjs";
import { describeMissingEngines } from "../system/engines.mjs";
import { runTool } from "../system/runTool.mjs";
import { countBrowserTests } from "./countTests.mjs";
import { fail } from "./result.mjs";

/** @type {import("./result.mjs").Check} */
export const e2e = {
  name: "e2e",
  title: "end-to-end tests",
  run: async (done) => {
    if (done.get("build")?.failed) return fail("There is no built page to test.");
    const browser = await obtainBrowser();
    const report = join(mkdtempSync(join(tmpdir(), "threshold-")), "e2e.json");
    const { code } = await runTool("@playwright/test", "playwright", ["test", "--reporter=list,json"], {
      live: true,
      env: { THRESHOLD_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    try {
      const note = describeMissingEngines();
      return { ...countBrowserTests(JSON.parse(readFileSync(report, "utf8")), code), ...(note && { note }) };
    } catch {
      return fail("Playwright stopped before it wrote a report.");
    }
  },
};
