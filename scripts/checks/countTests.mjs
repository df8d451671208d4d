/**
 * @typedef {object} UnitReport what Vitest's JSON reporter writes
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults
 */

/**
 * @typedef {object} BrowserReport what Playwright's JSON reporter writes
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * The counts of a run of Vitest. A file that couldn't be loaded counts as one failure, and so do an error outside of the tests and
 * a run without any test.
 * @param {UnitReport} report
 * @param {number} exitCode
 * @returns {import("./result.mjs").Result}
 */
export const countUnitTests = ({ numPassedTests, numFailedTests, testResults }, exitCode) => {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  return withStrayFailure(numPassedTests, numFailedTests + unloaded, exitCode);
};

/**
 * The counts of a run of Playwright. A test that passed only at a second attempt has failed.
 * @param {BrowserReport} report
 * @param {number} exitCode
 * @returns {import("./result.mjs").Result}
 */
export const countBrowserTests = ({ stats }, exitCode) =>
  withStrayFailure(stats.expected, stats.unexpected + stats.flaky, exitCode);

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} exitCode
 */
const withStrayFailure = (passed, failed, exitCode) => {
  if (failed > 0) return { passed, failed };
  if (passed === 0) return { passed, failed: 1, output: "Not a single test ran." };
  if (exitCode !== 0) return { passed, failed: 1, output: "Something failed outside the tests; see above." };
  return { passed, failed };
};
