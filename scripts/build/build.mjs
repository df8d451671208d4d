import { utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { COMMAND, PAGE_MANIFEST, ROOT, SERVER } from "../system/paths.mjs";
import { runTool } from "../system/runTool.mjs";
import { isFresh } from "./newestChange.mjs";

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {string} built the file whose time is the time of the build
 * @property {readonly string[]} sources
 * @property {readonly string[]} args what Vite is called with
 */

const COMMON = ["package.json", "package-lock.json"];

/** @type {Target} */
export const PAGE_TARGET = {
  name: "page",
  built: PAGE_MANIFEST,
  sources: [...COMMON, "index.html", "vite.config.ts", "scripts", "src", "scenarios", "assets", "public"],
  args: ["build"],
};

/** @type {Target} */
export const COMMAND_TARGET = {
  name: "command",
  built: COMMAND,
  sources: [...COMMON, "vite.cli.config.ts", "src", "docs/diagnostics"],
  args: ["build", "--config", "vite.cli.config.ts"],
};

/**
 * Builds one target, whatever its age. The result carries the time at which the build began: what is changed meanwhile is newer.
 * @param {Target} target
 * @returns {Promise<import("../system/runTool.mjs").Outcome>}
 */
export const build = async ({ built, args }) => {
  const began = new Date();
  const outcome = await runTool("vite", "vite", [...args, "--logLevel", "warn"], { env: { NODE_ENV: "production" } });
  if (outcome.code === 0) utimesSync(built, began, began);
  return outcome;
};

/**
 * Builds one target if a source is newer. Throws, with what the builder said, when that fails.
 * @param {Target} target
 */
export const buildWhenStale = async (target) => {
  const sources = target.sources.map((source) => join(ROOT, source));
  if (isFresh(target.built, sources)) return;
  console.error(`Building the ${target.name} …`);
  const { code, output } = await build(target);
  if (code !== 0) throw new Error(`The ${target.name} can't be built.\n${output}`);
};

/**
 * The server, built with the command where it's stale.
 * @returns {Promise<typeof import("../../src/server/index.ts")>}
 */
export const loadServer = async () => {
  await buildWhenStale(COMMAND_TARGET);
  return await import(pathToFileURL(SERVER).href);
};
