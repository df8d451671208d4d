import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled } from "./isInstalled.mjs";
import { ROOT } from "./paths.mjs";
import { runProgram } from "./runTool.mjs";

/**
 * Makes the checkout ready to build: installs the packages that package-lock.json names, where they aren't there already.
 * Throws when they can't be installed.
 */
export const setup = async () => {
  if (isReady()) return;
  console.log("Installing the packages that package-lock.json names (npm ci); the first time this takes a minute.");
  const windows = process.platform === "win32";
  const { code } = await runProgram("npm", ["ci", "--no-audit", "--no-fund"], { live: true, shell: windows });
  if (code !== 0) throw new Error("The packages can't be installed: npm ci failed. What it said stands above.");
};

const isReady = () => {
  const lock = readLock("package-lock.json");
  const installed = readLock(join("node_modules", ".package-lock.json"));
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
