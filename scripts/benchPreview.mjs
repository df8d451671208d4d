// `npm run bench:preview`: how long a save takes to show in the preview, on a scenario of 2,000 lines and on the flagship, in a real browser.
import { BROWSER_ARGS, obtainBrowser } from "./browser.mjs";
import { buildWhenStale, COMMAND_TARGET, PAGE_TARGET } from "./build.mjs";
import { runBuilt } from "./runBuilt.mjs";

process.env["THRESHOLD_BROWSER"] = await obtainBrowser();
process.env["THRESHOLD_BROWSER_ARGS"] = BROWSER_ARGS.join(" ");
await buildWhenStale(PAGE_TARGET);
await buildWhenStale(COMMAND_TARGET);
await runBuilt("tests/bench/preview.ts", ["@playwright/test"]);
