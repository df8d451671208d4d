import { build, COMMAND_TARGET, PAGE_TARGET } from "../build/build.mjs";
import { toResult } from "./result.mjs";

/** @type {import("./result.mjs").Check} */
export const buildAll = {
  name: "build",
  title: "build",
  beside: true,
  run: async () => toResult([await build(PAGE_TARGET), await build(COMMAND_TARGET)]),
};
