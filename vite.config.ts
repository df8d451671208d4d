import react from "@vitejs/plugin-react";
import type { ViteUserConfig } from "vitest/config";
import { compressedPage } from "./scripts/build/compressed/compressedPage.ts";
import { contentSecurityPolicyTag } from "./scripts/build/library/contentSecurityPolicyTag.ts";
import { scenarioLibrary } from "./scripts/build/library/scenarioLibrary.ts";
import { CHUNKS } from "./scripts/build/loading/chunks.ts";
import { preloadPage } from "./scripts/build/loading/preloadPage.ts";
import { offlinePage } from "./scripts/build/offline/offlinePage.ts";
import { slimPhaser } from "./scripts/build/phaser/slimPhaser.ts";

const config: ViteUserConfig = {
  base: "./",
  plugins: [
    react(),
    slimPhaser(),
    scenarioLibrary(),
    contentSecurityPolicyTag(),
    preloadPage(),
    offlinePage(),
    compressedPage(),
  ],
  build: {
    outDir: "dist/page",
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: [...CHUNKS] } } },
    manifest: true,
    // The content security policy lets no font come from a data: address.
    assetsInlineLimit: 0,
    // Those that know light-dark(): a stand-in for it can't make the map's tools dark on a light page.
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    // Phaser, a chunk of its own that is loaded with the map, is 1.3 MB; the budget check watches the first load.
    chunkSizeWarningLimit: 1500,
  },
  server: { port: 4316 },
  test: {
    environment: "node",
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/{e2e,pictures}/**"],
    env: { TZ: "UTC" },
    // Modules keep no state, so files can share them: the suite costs less than half of what loading them for each would.
    isolate: false,
    // Left alone, a computer of two processors would run on one of them.
    maxWorkers: "100%",
    // A slow machine is no failure; this only ends what would never end.
    testTimeout: 300_000,
  },
};

export default config;
