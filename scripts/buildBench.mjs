// A benchmark as one bundle for production, as the page has it.
import { join } from "node:path";
import { requireNode } from "./nodeVersion.mjs";

/**
 * Builds tests/bench/<name>.ts; gives the bundle's path.
 * @param {string} name
 */
export const buildBench = async (name) => {
  requireNode();
  process.env["NODE_ENV"] = "production";
  const { setup } = await import("./setup.mjs");
  const { ROOT } = await import("./paths.mjs");
  await setup();
  const { build } = await import("vite");
  const outDir = join(ROOT, "dist", `bench-${name}`);
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "warn",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: `tests/bench/${name}.ts`,
      outDir,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
  return join(outDir, `${name}.js`);
};
