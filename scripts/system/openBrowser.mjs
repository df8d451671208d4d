import { spawn } from "node:child_process";

/**
 * How a system opens an address in the person's browser; undefined where no one would see it.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly [program: string, ...args: string[]] | undefined}
 */
export const openerFor = (platform, env) => {
  if (env["CI"]) return undefined;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? ["xdg-open"] : undefined;
};

/**
 * Opens an address in the person's browser where there is a screen. Never fails: the address has been printed too.
 * @param {string} url
 */
export const openBrowser = (url) => {
  const opener = openerFor(process.platform, process.env);
  if (opener === undefined) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
};
