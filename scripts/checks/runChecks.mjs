import { fail } from "./result.mjs";

/**
 * @typedef {import("./result.mjs").Check} Check
 * @typedef {import("./result.mjs").Result} Result
 * @typedef {Result & { title: string, seconds: number }} Finished
 */

/**
 * Runs checks one after the other, whether or not one fails, and says how they go.
 * @param {readonly Check[]} checks
 * @returns {Promise<readonly Finished[]>}
 */
export const runChecks = async (checks) => {
  /** @type {Finished[]} */
  const finished = [];
  /** @type {Map<string, Result>} */
  const done = new Map();
  for (const [index, check] of checks.entries()) {
    console.log(`[${index + 1}/${checks.length}] ${check.title} …`);
    const began = performance.now();
    const result = await runSafely(check, done);
    const seconds = (performance.now() - began) / 1000;
    if (result.output) console.log(result.output);
    console.log(`      ${result.failed === 0 ? "ok" : "FAILED"} (${seconds.toFixed(1)} s)`);
    done.set(check.name, result);
    finished.push({ ...result, title: check.title, seconds });
  }
  return finished;
};

/**
 * @param {Check} check
 * @param {ReadonlyMap<string, Result>} done
 */
const runSafely = async (check, done) => {
  try {
    return await check.run(done);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};
