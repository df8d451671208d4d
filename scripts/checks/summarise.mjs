/**
 * The table at the end of `npm test`. Its last line is `N passed, N failed`.
 * @param {readonly import("./runChecks.mjs").Finished[]} results
 * @returns {string}
 */
export const summarise = (results) => {
  const width = Math.max(...results.map(({ title }) => title.length));
  const rows = results.map(({ title, passed, failed, seconds, note }) => {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    return `${title.padEnd(width)} ${counts} ${seconds.toFixed(1).padStart(7)} s${note === undefined ? "" : `  ${note}`}`;
  });
  return [...rows, "", `${sum(results, "passed")} passed, ${sum(results, "failed")} failed`].join("\n");
};

/**
 * @param {readonly { passed: number, failed: number }[]} results
 * @param {"passed" | "failed"} field
 */
const sum = (results, field) => results.reduce((total, result) => total + result[field], 0);
