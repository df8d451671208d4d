// Written so that a very old Node can still read this file and say what it needs.

/**
 * Whether a Node version runs Threshold's tools: 20.19 and later, without 21 and the first 22s.
 * @param {string} version such as "20.19.0"
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** Ends the process with one sentence when Node is too old. */
export function requireNode() {
  if (isNodeNewEnough(process.versions.node)) return;
  console.error(
    `Threshold needs Node.js 20.19 or later (or 22.12 or later); this is ${process.versions.node}. ` +
      "Get a newer one from https://nodejs.org.",
  );
  process.exit(1);
}
