import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";
import { runProgram, runTool } from "./runTool.mjs";

/** The flags with which the tests start a browser: quiet, without calls to its maker, and with fonts drawn the same everywhere. */
export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

const NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {(path: string) => boolean} exists
 */

/** @type {Machine} */
const THIS_MACHINE = { platform: process.platform, env: process.env, exists: existsSync };

/**
 * Where a browser of the Chromium family usually is, likeliest first.
 * @param {Pick<Machine, "platform" | "env">} machine
 * @returns {readonly string[]}
 */
export const usualPlaces = ({ platform, env }) => {
  if (platform === "win32") {
    const folders = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LocalAppData"]].filter(
      (folder) => folder !== undefined,
    );
    const programs = [
      "Google\\Chrome\\Application\\chrome.exe",
      "Chromium\\Application\\chrome.exe",
      "Microsoft\\Edge\\Application\\msedge.exe",
    ];
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const onPath = (env["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  const inFolders = [...onPath, "/usr/bin", "/usr/local/bin", "/snap/bin"];
  const named = NAMES.flatMap((name) => inFolders.map((folder) => posix.join(folder, name)));
  if (platform !== "darwin") return [...named, "/opt/google/chrome/chrome"];
  const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
  const folders = ["/Applications", posix.join(env["HOME"] ?? "/", "Applications")];
  return [...apps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`)), ...named];
};

/**
 * The browser to test with, among those that are here: the one that THRESHOLD_BROWSER names, otherwise an installed one. Throws where
 * THRESHOLD_BROWSER names none.
 * @param {Machine} [machine]
 * @returns {string | undefined}
 */
export const findInstalledBrowser = (machine = THIS_MACHINE) => {
  const named = machine.env["THRESHOLD_BROWSER"];
  if (!named) return usualPlaces(machine).find(machine.exists);
  if (machine.exists(named)) return named;
  throw new Error(`There is no browser at "${named}", which the environment variable THRESHOLD_BROWSER names.`);
};

/** The browser that Playwright has downloaded, if it has. */
const findPlaywrightBrowser = async () => {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

/** A browser that is here: an installed one, or one that Playwright downloaded. */
export const findBrowser = async () => findInstalledBrowser() ?? (await findPlaywrightBrowser());

/** The browser to test with; one is installed where there is none. Throws where that can't be done either. */
export const obtainBrowser = async () => {
  const found = await findBrowser();
  if (found !== undefined) return found;
  if (canInstallDebianPackages()) await installFromDebian();
  const installed = findInstalledBrowser();
  if (installed !== undefined) return installed;
  console.log("Downloading Chromium with Playwright; this takes a minute or two …");
  await runTool("@playwright/test", "playwright", ["install", "--no-shell", "chromium"]);
  const downloaded = await findPlaywrightBrowser();
  if (downloaded !== undefined) return downloaded;
  throw new Error(NO_BROWSER);
};

export const NO_BROWSER =
  "The end-to-end tests need Chromium or Chrome, and none was found. Install one, or put its path into the environment variable THRESHOLD_BROWSER.";

const canInstallDebianPackages = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const installFromDebian = async () => {
  console.log("Installing Debian's Chromium (apt-get install chromium) …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update", "-qq"], { env });
  const { code, output } = await runProgram("apt-get", ["install", "-y", "-qq", "chromium"], { env });
  if (code !== 0) console.log(output);
};
