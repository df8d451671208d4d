import { availableParallelism } from "node:os";
import { fail } from "./result.mjs";

/**
 * @typedef {import("./result.mjs").Check} Check
 * @typedef {import("./result.mjs").Result} Result
 * @typedef {Result & { title: string, seconds: number }} Finished
 */

/**
 * Runs every check, whether or not another fails, and says how they go: as many at once as there are processors where they
 * may run beside others, and one after the other where not.
 * @param {readonly Check[]} checks
 * @param {number} [processors]
 * @returns {Promise<readonly Finished[]>} in the order of the checks
 */
export const runChecks = async (checks, processors = availableParallelism()) => {
  /** @type {Finished[]} */
  const finished = [];
  /** @type {Map<string, Result>} */
  const done = new Map();
  const waiting = [...checks.entries()];
  while (waiting.length > 0) {
    const alone = waiting.findIndex(([, { beside }]) => beside !== true);
    const group = waiting.splice(0, alone === -1 ? waiting.length : Math.max(alone, 1));
    const runNext = async () => {
      for (let next = group.shift(); next !== undefined; next = group.shift()) {
        const [index, check] = next;
        const result = await runAloud(check, `[${index + 1}/${checks.length}] ${check.title}`, done);
        done.set(check.name, result);
        finished[index] = result;
      }
    };
    await Promise.all(Array.from({ length: processors }, runNext));
  }
  return finished;
};

/**
 * @param {Check} check
 * @param {string} name as it is printed
 * @param {ReadonlyMap<string, Result>} done
 * @returns {Promise<Finished>}
 */
const runAloud = async (check, name, done) => {
  console.log(`${name} …`);
  const began = performance.now();
  const result = await runSafely(check, done);
  const seconds = (performance.now() - began) / 1000;
  if (result.output) console.log(result.output);
  console.log(`${name}: ${result.failed === 0 ? "ok" : "FAILED"} (${seconds.toFixed(1)} s)`);
  return { ...result, title: check.title, seconds };
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
