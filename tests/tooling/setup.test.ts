import { expect, test } from "vitest";
import { isInstalled } from "../../scripts/system/isInstalled.mjs";
import { isNodeNewEnough } from "../../scripts/system/nodeVersion.mjs";

test.each([
  ["18.20.4", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["20.20.2", true],
  ["21.7.3", false],
  ["22.11.0", false],
  ["22.12.0", true],
  ["24.1.0", true],
])("Node %s is new enough: %s", (version, expected) => {
  expect(isNodeNewEnough(version)).toBe(expected);
});

const yaml = { version: "2.9.1", integrity: "sha512-a" };
const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/yaml": yaml,
    "node_modules/fsevents": { version: "2.3.3", optional: true },
  },
};

test("packages are installed when the lock file and npm's own list agree", () => {
  expect(isInstalled(lock, { packages: { "node_modules/yaml": yaml } })).toBe(true);
});

test("packages aren't installed when one is missing or of another version or content", () => {
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, { packages: { "node_modules/yaml": { ...yaml, version: "2.9.0" } } })).toBe(false);
  expect(isInstalled(lock, { packages: { "node_modules/yaml": { ...yaml, integrity: "sha512-b" } } })).toBe(false);
});
