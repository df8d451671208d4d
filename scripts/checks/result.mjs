/**
 * What a check found.
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note] a few words for the summary
 * @property {string} [output] what explains a failure
 */

/**
 * One check.
 * @typedef {object} Check
 * @property {string} name what `--only` calls it
 * @property {string} title
 * @property {true} [beside] it leaves processors idle, prints nothing itself and asks for no other's result, so others may run beside it
 * @property {(done: ReadonlyMap<string, Result>) => Promise<Result>} run sees the results of the checks before it
 */

/**
 * @param {string} [note]
 * @returns {Result}
 */
export const pass = (note) => ({ passed: 1, failed: 0, ...(note === undefined ? {} : { note }) });

/**
 * @param {string} output
 * @param {string} [note]
 * @returns {Result}
 */
export const fail = (output, note) => ({ passed: 0, failed: 1, output, ...(note === undefined ? {} : { note }) });

/**
 * The result of programs of which each must succeed.
 * @param {readonly import("../system/runTool.mjs").Outcome[]} outcomes
 * @returns {Result}
 */
export const toResult = (outcomes) => {
  const failures = outcomes.filter(({ code }) => code !== 0);
  return failures.length === 0 ? pass() : fail(failures.map(({ output }) => output).join("\n"));
};
