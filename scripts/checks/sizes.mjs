import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PAGE, PAGE_MANIFEST } from "../system/paths.mjs";
import { firstLoad, loadedWith } from "./firstLoad.mjs";
import { judgeSizes } from "./judgeSizes.mjs";
import { fail, pass } from "./result.mjs";

/** What the page loads besides the first load until someone can decide: what takes a seat. */
const TAKES_A_SEAT = "src/ui/app/sitDown.ts";
const MAP = "src/map/index.ts";

const AGREED = new URL("./sizes.json", import.meta.url);

/**
 * Nothing that a player waits for grows unnoticed: sizes.json holds what each has, and the reason for it.
 * @type {import("./result.mjs").Check}
 */
export const sizes = {
  name: "sizes",
  title: "sizes that were agreed",
  run: async () => {
    const manifest = readJson(PAGE_MANIFEST);
    if (manifest === undefined) return fail("The page has not been built.");
    const missing = [TAKES_A_SEAT, MAP].filter((key) => manifest[key] === undefined);
    if (missing.length > 0) return fail(`The page has no separate part for ${missing.join(" and ")}.`);
    const said = judgeSizes(readJson(AGREED) ?? {}, measure(manifest));
    if (said.length === 0) return pass();
    return fail(
      `${said.join("\n")}\nIf this is intended, enter the new size and the reason in scripts/checks/sizes.json.`,
    );
  },
};

/**
 * Sizes in bytes, gzipped.
 * @param {import("./firstLoad.mjs").Manifest} manifest
 */
const measure = (manifest) => ({
  "first load": sum(manifest, firstLoad(manifest)),
  "before the first decision": sum(manifest, new Set([...firstLoad(manifest), ...loadedWith(manifest, TAKES_A_SEAT)])),
  map: sum(manifest, new Set([MAP])),
  ...Object.fromEntries(
    readdirSync(join(PAGE, "scenarios"))
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => [`scenarios/${name}`, zipped(`scenarios/${name}`)]),
  ),
});

/**
 * @param {import("./firstLoad.mjs").Manifest} manifest
 * @param {ReadonlySet<string>} keys
 */
const sum = (manifest, keys) => [...keys].reduce((bytes, key) => bytes + zipped(manifest[key]?.file ?? ""), 0);

/** @param {string} file */
const zipped = (file) => gzipSync(readFileSync(join(PAGE, file))).length;

/** @param {string | URL} path */
const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
};
