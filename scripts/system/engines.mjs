import { existsSync } from "node:fs";
import { posix } from "node:path";

/**
 * Another browser engine that the tests play in where it is installed.
 * @typedef {object} Engine
 * @property {string} name what a person calls it
 * @property {string} packages what Debian calls it
 * @property {readonly (readonly string[])[]} programs what it takes; of each, the names under which it may be
 */

/** @type {Engine} */
const FIREFOX = { name: "Firefox", packages: "firefox-esr", programs: [["firefox-esr", "firefox"]] };

/** @type {Engine} */
const WEBKIT = {
  name: "WebKit",
  packages: "webkit2gtk-driver xvfb",
  programs: [
    ["WebKitWebDriver"],
    ["Xvfb"],
    [
      "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
      "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
      "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
    ],
  ],
};

/**
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {(path: string) => boolean} exists
 */

/** @type {Machine} */
const THIS_MACHINE = { env: process.env, exists: existsSync };

/**
 * Where each program of an engine is; undefined where one of them isn't installed.
 * @param {Engine} engine
 * @param {Machine} [machine]
 * @returns {readonly string[] | undefined}
 */
const findEngine = ({ programs }, { env, exists } = THIS_MACHINE) => {
  const folders = (env["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  const found = programs.flatMap((names) => {
    const places = names.flatMap((name) =>
      posix.isAbsolute(name) ? [name] : folders.map((folder) => posix.join(folder, name)),
    );
    return places.find(exists) ?? [];
  });
  return found.length === programs.length ? found : undefined;
};

/** Where Firefox is. */
export const findFirefox = (machine = THIS_MACHINE) => findEngine(FIREFOX, machine)?.[0];

/** Where WebKit's driver, an X server without a screen, and WebKit's browser are. */
export const findWebKit = (machine = THIS_MACHINE) => {
  const [driver, screen, browser] = findEngine(WEBKIT, machine) ?? [];
  return driver && screen && browser ? { driver, screen, browser } : undefined;
};

/**
 * Which engines aren't played in here, and what would install them; undefined where all are.
 * @param {Machine} [machine]
 */
export const describeMissingEngines = (machine = THIS_MACHINE) => {
  const missing = [FIREFOX, WEBKIT].filter((engine) => findEngine(engine, machine) === undefined);
  if (missing.length === 0) return undefined;
  return missing.map(({ name, packages }) => `not played in ${name}, which isn't installed (${packages})`).join("; ");
};
