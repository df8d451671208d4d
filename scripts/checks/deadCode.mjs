import { runTool } from "../system/runTool.mjs";
import { toResult } from "./result.mjs";

/** @type {import("./result.mjs").Check} */
export const deadCode = {
  name: "dead-code",
  title: "dead code",
  beside: true,
  run: async () => toResult([await runTool("knip", "knip", ["--no-progress"])]),
};
