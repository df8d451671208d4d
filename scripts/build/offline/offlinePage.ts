import type { Plugin } from "vite";
import { bundleWorker } from "./bundleWorker.ts";
import { readFiles, type Source, toBuild } from "./toBuild.ts";
import { webManifest } from "./webManifest.ts";

const WORKER = "sw.js";
const WEB_MANIFEST = "manifest.webmanifest";

/**
 * Makes the built page installable and has it work without a network: writes the web app manifest, and the worker with the list of
 * everything that was built.
 */
export const offlinePage = (): Plugin => {
  let publicDir = "";
  let root = "";
  return {
    name: "threshold:offline-page",
    apply: "build",
    configResolved(config) {
      ({ publicDir, root } = config);
    },
    transformIndexHtml: () =>
      [
        { tag: "link", attrs: { rel: "manifest", href: `./${WEB_MANIFEST}` } },
        { tag: "link", attrs: { rel: "apple-touch-icon", href: "./icons/icon-180.png" } },
        { tag: "meta", attrs: { name: "theme-color", content: webManifest(root).colour } },
      ].map((tag) => ({ ...tag, injectTo: "head" as const })),
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const manifest = webManifest(root).text;
        this.emitFile({ type: "asset", fileName: WEB_MANIFEST, source: manifest });
        const built = Object.entries(bundle)
          .filter(([name]) => name !== WEB_MANIFEST)
          .map(([name, file]): Source => [name, file.type === "chunk" ? file.code : file.source]);
        const build = toBuild([...built, [WEB_MANIFEST, manifest], ...readFiles(publicDir)]);
        this.emitFile({ type: "asset", fileName: WORKER, source: await bundleWorker(root, build) });
      },
    },
  };
};
