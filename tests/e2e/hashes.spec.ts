import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { build, type Rolldown } from "vite";
import { hashRuns } from "./hashes/hashRuns.ts";

const SEEDS = 40;
const FILES = [
  "tests/fixtures/kitchenSink.yaml",
  ...readdirSync("scenarios", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `scenarios/${name}/scenario.yaml`),
];

/** The reader, the engine and the runs as one script that leaves `hashRuns` behind. */
const bundle = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: "tests/e2e/hashes/hashRuns.ts", formats: ["iife"], name: "hashes", fileName: "hashes" },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? "";
};

test("the same file, seeds and choices give the same hashes in Node and in the browser", async ({ page }) => {
  await page.goto("/");
  // The debugger, not the page, evaluates it: the page's content security policy stays in force.
  await page.evaluate(`${await bundle()};globalThis.hashes = hashes;undefined`);
  for (const file of FILES) {
    const text = readFileSync(file, "utf8");
    const there = await page.evaluate(`hashes.hashRuns(${JSON.stringify(text)}, ${SEEDS})`);
    expect(there, file).toEqual(hashRuns(text, SEEDS));
  }
});
