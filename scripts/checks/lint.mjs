import { runTool } from "../system/runTool.mjs";
import { toResult } from "./result.mjs";

const COLOURS = process.stdout.isTTY ? "force" : "off";
const ARGS = ["ci", "--error-on-warnings", "--max-diagnostics=50", `--colors=${COLOURS}`];

/** @type {import("./result.mjs").Check} */
export const lint = {
  name: "lint",
  title: "format and lint",
  beside: true,
  run: async () => toResult([await runTool("@biomejs/biome", "biome", ARGS)]),
};
