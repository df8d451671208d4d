import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 1 where the program was stopped or couldn't be started
 * @property {string} stdout
 * @property {string} output everything it printed, in order; empty when it wrote to the terminal itself
 */

/**
 * @typedef {object} RunOptions
 * @property {boolean} [live] write to the terminal instead of collecting the output
 * @property {NodeJS.ProcessEnv} [env] further environment variables
 */

/** Tools write into our pipe, not to the terminal: so they are passed whether colours are shown at its end. */
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1", FORCE_COLOR: undefined };

/**
 * Runs the command of an installed package with this very Node, the same way on every system.
 * @param {string} packageName
 * @param {string} command the name of the command in the package's `bin`
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export const runTool = (packageName, command, args, options) =>
  runProgram(process.execPath, [findTool(packageName, command), ...args], options);

/**
 * @param {string} packageName
 * @param {string} command
 */
const findTool = (packageName, command) => {
  const folder = join(ROOT, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
};

/**
 * Runs a program in the checkout and waits for its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions & { shell?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
export const runProgram = (program, args, { live = false, env = {}, shell = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      shell,
      env: { ...process.env, ...COLOURS, ...env },
      stdio: live ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    // Ctrl-C reaches the child by itself; a signal to this process alone would leave it behind.
    const stop = () => {
      child.kill();
      process.exit(1);
    };
    process.once("SIGTERM", stop);
    let stdout = "";
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      output += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.on("error", (error) => {
      output += `${error.message}\n`;
    });
    child.on("close", (code) => {
      process.off("SIGTERM", stop);
      resolve({ code: code !== null && code >= 0 ? code : 1, stdout, output });
    });
  });
