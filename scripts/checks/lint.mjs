import { runTool } from "../runTool.mjs";
import { toResult } from "./result.mjs";

/** @type {import("./result.mjs").Check} */
export const lint = {
  name: "lint",
  title: "format and lint",
  run: async () =>
    toResult([await runTool("@biomejs/biome", "biome", ["ci", "--error-on-warnings", "--max-diagnostics=50"])]),
};
