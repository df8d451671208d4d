import { runTool } from "../system/runTool.mjs";
import { toResult } from "./result.mjs";

/**
 * Judges a project by the native compiler, whose verdict is that of the one in JavaScript in a quarter of its time.
 * @param {string} project
 */
const compile = (project) =>
  runTool("@typescript/native", "tsc", ["--pretty", String(process.stdout.isTTY === true), "-p", project]);

/** @type {import("./result.mjs").Check} */
export const types = {
  name: "types",
  title: "types",
  beside: true,
  run: async () => toResult(await Promise.all([compile("tsconfig.json"), compile("tsconfig.tools.json")])),
};

/** @type {import("./result.mjs").Check} */
export const coreTypes = {
  name: "core",
  title: "core without DOM and Node",
  beside: true,
  run: async () => toResult([await compile("tsconfig.core.json")]),
};
