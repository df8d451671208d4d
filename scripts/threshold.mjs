#!/usr/bin/env node
// The command `threshold` in a checkout: builds src/cli when its sources are newer than the last build, and runs it.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { requireNode } from "./system/nodeVersion.mjs";

requireNode();
const { buildWhenStale, COMMAND_TARGET, PAGE_TARGET } = await import("./build/build.mjs");
const { PAGE, ROOT } = await import("./system/paths.mjs");
const { openBrowser } = await import("./system/openBrowser.mjs");

if (!existsSync(join(ROOT, "node_modules", "vite"))) {
  console.error('The packages that "threshold" is built with aren\'t installed. Run "npm ci" first.');
  process.exit(1);
}
// Where many tasks share a checkout, or it may not be written, what was built before is run as it is.
const BUILDS = process.env["THRESHOLD_BUILD"] !== "never";
if (!BUILDS && !existsSync(COMMAND_TARGET.built)) {
  console.error('The command isn\'t built, and THRESHOLD_BUILD is "never". Run "threshold --version" once without it.');
  process.exit(1);
}
try {
  if (BUILDS) await buildWhenStale(COMMAND_TARGET);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { main } = await import(pathToFileURL(COMMAND_TARGET.built).href);
process.exitCode = await main(process.argv.slice(2), {
  buildPage: async () => {
    await buildWhenStale(PAGE_TARGET);
    return PAGE;
  },
  scenarios: join(ROOT, "scenarios"),
  openBrowser,
});
