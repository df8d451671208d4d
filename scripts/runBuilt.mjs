import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { requireNode } from "./nodeVersion.mjs";

/**
 * Builds a program of the tests' as the command is built, and runs it in this process.
 * @param {string} entry its source, relative to the checkout
 */
export const runBuilt = async (entry) => {
  requireNode();
  process.env["NODE_ENV"] = "production";
  const { setup } = await import("./setup.mjs");
  const { ROOT } = await import("./paths.mjs");
  await setup();
  const { build } = await import("vite");
  const outDir = join(ROOT, "dist", "bench");
  const name = basename(entry).replace(/\.ts$/, ".js");
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "warn",
    ssr: { noExternal: true, external: ["@duckdb/node-api", "@duckdb/node-bindings"], target: "node" },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  await import(pathToFileURL(join(outDir, name)).href);
};
