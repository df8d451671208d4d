import type { PlaywrightTestConfig } from "@playwright/test";
import { BROWSER_ARGS, findBrowser, NO_BROWSER } from "./scripts/system/browser.mjs";
import { freePort } from "./scripts/system/freePort.mjs";

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error(NO_BROWSER);

// The workers read this file again, and take over the environment and with it the port.
process.env["THRESHOLD_E2E_PORT"] ??= String(await freePort());
const port = process.env["THRESHOLD_E2E_PORT"];
const url = `http://127.0.0.1:${port}/`;

const config: PlaywrightTestConfig = {
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  // A test often waits for the page, the page for a frame: three of them keep two processors busy.
  workers: 3,
  retries: 0,
  // A slow machine is no failure: no test depends on seconds, and these only end what would never end.
  timeout: 600_000,
  expect: { timeout: 120_000, toPass: { timeout: 120_000, intervals: [50, 50, 100, 200, 500, 1_000] } },
  use: {
    baseURL: url,
    // A worker would answer in the place of the routes by which tests hold requests up.
    serviceWorkers: "block",
    trace: "off",
    locale: "en-GB",
    timezoneId: "UTC",
    viewport: { width: 1280, height: 800 },
    // A third of a play's time is spent on flights and fades; tests of what moves ask for them.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath, args: [...BROWSER_ARGS] },
  },
  webServer: {
    // Playwright and its caller may disagree about colours, of which Node would warn.
    command: `node --no-warnings scripts/start.mjs --no-open --port ${port}`,
    url,
    reuseExistingServer: false,
    timeout: 600_000,
  },
};

export default config;
