import { expect, test, vi } from "vitest";
import { chooseChecks } from "../../scripts/checks/chooseChecks.mjs";
import { countBrowserTests, countUnitTests } from "../../scripts/checks/countTests.mjs";
import { firstLoad } from "../../scripts/checks/firstLoad.mjs";
import { pass } from "../../scripts/checks/result.mjs";
import { runChecks } from "../../scripts/checks/runChecks.mjs";
import { summarise } from "../../scripts/checks/summarise.mjs";

test("the first load is the entry and all that it imports statically", () => {
  const manifest = {
    "index.html": {
      file: "assets/index.js",
      isEntry: true,
      imports: ["_react.js", "_shared.js"],
      dynamicImports: ["src/map/index.ts"],
    },
    "_react.js": { file: "assets/react.js" },
    "_shared.js": { file: "assets/shared.js", imports: ["_react.js", "_deep.js"] },
    "_deep.js": { file: "assets/deep.js", imports: ["_shared.js"] },
    "src/map/index.ts": { file: "assets/map.js", imports: ["_react.js"] },
  };
  expect([...firstLoad(manifest)]).toEqual(["index.html", "_react.js", "_shared.js", "_deep.js"]);
});

const loaded = { status: "passed", assertionResults: [{}] };
const unloaded = { status: "failed", assertionResults: [] };

test("unit tests are counted, with files that didn't load and errors outside of tests as failures", () => {
  const report = { numPassedTests: 3, numFailedTests: 0, testResults: [loaded] };
  expect(countUnitTests(report, 0)).toMatchObject({ passed: 3, failed: 0 });
  expect(countUnitTests({ ...report, testResults: [loaded, unloaded] }, 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(countUnitTests(report, 1)).toMatchObject({ passed: 3, failed: 1 });
  expect(countUnitTests({ ...report, numPassedTests: 0 }, 0)).toMatchObject({ passed: 0, failed: 1 });
});

test("an end-to-end test that passes only at times has failed", () => {
  const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 };
  expect(countBrowserTests({ stats }, 0)).toMatchObject({ passed: 4, failed: 1 });
});

test("checks are chosen by name and keep their order", () => {
  const checks = ["lint", "types", "unit"].map((name) => ({ name, title: name, run: async () => pass() }));
  expect(chooseChecks(checks, undefined)).toEqual(checks);
  expect(chooseChecks(checks, "unit, lint").map(({ name }) => name)).toEqual(["lint", "unit"]);
  expect(() => chooseChecks(checks, "lnt")).toThrow('There is no check "lnt"; there are lint, types, unit.');
});

test("checks run beside others where they may, one that asks for another's result after it, and their order is kept", async () => {
  vi.spyOn(console, "log").mockReturnValue();
  const began: string[] = [];
  let meet = (): void => {};
  const both = new Promise<void>((resolve) => {
    meet = resolve;
  });
  const meets = (name: string) => ({
    name,
    title: name,
    beside: true as const,
    run: async () => {
      began.push(name);
      if (began.length === 2) meet();
      await both;
      return pass();
    },
  });
  const last = {
    name: "e2e",
    title: "e2e",
    run: async (done: ReadonlyMap<string, unknown>) => pass(`after ${[...done.keys()].sort().join(" and ")}`),
  };
  const results = await runChecks([meets("types"), meets("lint"), last], 2);
  expect(results.map(({ title, note }) => [title, note])).toEqual([
    ["types", undefined],
    ["lint", undefined],
    ["e2e", "after lint and types"],
  ]);
  vi.restoreAllMocks();
});

test("the last line of the summary is the sum", () => {
  const lines = summarise([
    { title: "types", passed: 1, failed: 0, seconds: 2.04 },
    { title: "unit tests", passed: 41, failed: 2, seconds: 12, note: "slow" },
  ]).split("\n");
  expect(lines).toEqual([
    "types          1 passed    0 failed     2.0 s",
    "unit tests    41 passed    2 failed    12.0 s  slow",
    "",
    "42 passed, 2 failed",
  ]);
});
