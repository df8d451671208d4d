// `npm run bench [-- FILE…]`: how many plies a second the referees play on each shipped scenario or on those named, beside a bare XState machine.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { requireNode } from "./nodeVersion.mjs";

requireNode();
process.env["NODE_ENV"] = "production";
const { setup } = await import("./setup.mjs");
const { ROOT } = await import("./paths.mjs");
await setup();
const { build } = await import("vite");

const outDir = join(ROOT, "dist", "bench");
await build({
  configFile: false,
  root: ROOT,
  publicDir: false,
  logLevel: "warn",
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: "tests/bench/plies.ts",
    outDir,
    target: "node20",
    minify: false,
    rolldownOptions: { output: { entryFileNames: "plies.js" } },
  },
});
await import(pathToFileURL(join(outDir, "plies.js")).href);
