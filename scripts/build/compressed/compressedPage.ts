import { resolve } from "node:path";
import type { Plugin } from "vite";
import { compressFolder } from "./compressFolder.ts";

/** Compresses the built page: beside each text lies what `src/server`, or another server, sends in its place (".br" and ".gz"). */
export const compressedPage = (): Plugin => {
  let folder = "";
  return {
    name: "threshold:compressed-page",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      handler: () => compressFolder(folder),
    },
  };
};
