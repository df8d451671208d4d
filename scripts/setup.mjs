import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled } from "./system/isInstalled.mjs";
import { ROOT } from "./system/paths.mjs";
import { runProgram } from "./system/runTool.mjs";

/**
 * Makes the checkout ready to build: installs the packages that package-lock.json names, where they aren't there already.
 * Throws when they can't be installed.
 * @param {string} [folder] one of the checkout's that has packages of its own
 */
export const setup = async (folder = ".") => {
  if (isReady(folder)) return;
  const lock = join(folder, "package-lock.json");
  console.log(`Installing the packages that ${lock} names (npm ci); the first time this takes a minute.`);
  const windows = process.platform === "win32";
  // What builds and checks is among them, whatever NODE_ENV or npm's settings leave out.
  const args = ["ci", "--include=dev", "--prefix", folder, "--no-audit", "--no-fund"];
  const { code } = await runProgram("npm", args, { live: true, shell: windows });
  if (code !== 0) throw new Error("The packages can't be installed: npm ci failed. Its output is above.");
};

/** @param {string} folder */
const isReady = (folder) => {
  const lock = readLock(join(folder, "package-lock.json"));
  const installed = readLock(join(folder, "node_modules", ".package-lock.json"));
  return lock !== undefined && installed !== undefined && isInstalled(lock, installed);
};

/** @param {string} path */
const readLock = (path) => {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
  } catch {
    return undefined;
  }
};
