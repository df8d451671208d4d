import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { scenarioLibrary } from "../build/library/scenarioLibrary.ts";

const PAGES = ["index.html", "ui.html", "map.html"];

/** Builds the gallery into a folder; its pages lie under `tests/gallery/`. */
export const buildGallery = async (root: string, outDir: string): Promise<void> => {
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    plugins: [react(), scenarioLibrary()],
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: { input: PAGES.map((page) => resolve(root, "tests/gallery", page)) },
    },
  });
};
