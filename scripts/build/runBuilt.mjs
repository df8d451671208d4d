import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { requireNode } from "../system/nodeVersion.mjs";

/**
 * Builds a program of the tests' as the command is built, and runs it in this process.
 * @param {string} entry its source, relative to the checkout
 * @param {readonly string[]} [external] packages that are imported rather than built in
 */
export const runBuilt = async (entry, external = []) => {
  requireNode();
  process.env["NODE_ENV"] = "production";
  const { setup } = await import("../setup.mjs");
  const { ROOT } = await import("../system/paths.mjs");
  await setup();
  const { build } = await import("vite");
  const outDir = join(ROOT, "dist", "bench");
  const name = basename(entry).replace(/\.ts$/, ".js");
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "warn",
    ssr: { noExternal: true, external: [...external], target: "node" },
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
