import type { PlaywrightTestConfig } from "@playwright/test";
import tests from "./playwright.config.ts";

/** Pictures are taken as the tests look: same browser, same fonts, same helpers. */
const config: PlaywrightTestConfig = { ...tests, testDir: "tests/pictures" };

export default config;
