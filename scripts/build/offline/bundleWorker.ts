import { resolve } from "node:path";
import { build, type Rolldown } from "vite";
import type { Build } from "../../../src/offline/build.ts";

/**
 * The worker as one classic script: a build of its own, because a chunk that it shared with the page would turn it into a module, which not every
 * browser takes for a service worker.
 */
export const bundleWorker = async (root: string, list: Build): Promise<string> => {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    define: { BUILD: JSON.stringify(list) },
    build: {
      write: false,
      rolldownOptions: { input: resolve(root, "src/offline/worker.ts"), output: { format: "iife" } },
    },
  });
  const [chunk, ...others] = (result as Rolldown.RolldownOutput).output;
  if (others.length > 0) throw new Error("The offline worker has to be one file.");
  return chunk.code;
};
