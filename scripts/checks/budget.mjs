import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PAGE, PAGE_MANIFEST } from "../system/paths.mjs";
import { firstLoad } from "./firstLoad.mjs";
import { fail, pass } from "./result.mjs";

/** How much JavaScript, gzipped, may stand before the first decision; 1 kB is 1000 bytes. */
const BUDGET_KB = 170;

/** @type {import("./result.mjs").Check} */
export const budget = {
  name: "budget",
  title: "size of the first load",
  run: async () => {
    const manifest = readManifest();
    if (manifest === undefined) return fail("The page has not been built.");
    const first = firstLoad(manifest);
    const sizes = [...first].map((key) => measure(manifest[key]?.file ?? ""));
    const totalKb = sizes.reduce((sum, { kb }) => sum + kb, 0);
    const list = sizes.map(({ file, kb }) => `  ${kb.toFixed(1)} kB  ${file}`).join("\n");
    const note = `${totalKb.toFixed(1)} of ${BUDGET_KB} kB gzipped`;
    const phaser = findPhaser(manifest);
    if (phaser === undefined)
      return fail(
        "No script of the page contains Phaser's mark, so the check can't tell which one holds Phaser.",
        note,
      );
    if (first.has(phaser)) return fail(`Phaser is part of the first load:\n${list}`, note);
    return totalKb <= BUDGET_KB ? pass(note) : fail(`The first load is ${note}:\n${list}`, note);
  },
};

/** @returns {import("./firstLoad.mjs").Manifest | undefined} */
const readManifest = () => {
  try {
    return JSON.parse(readFileSync(PAGE_MANIFEST, "utf8"));
  } catch {
    return undefined;
  }
};

/** @param {string} file */
const measure = (file) => {
  const text = readFileSync(join(PAGE, file), "utf8");
  return { file, text, kb: gzipSync(text).length / 1000 };
};

/**
 * The script that holds Phaser, whatever it is called: Phaser prints this address in its banner.
 * @param {import("./firstLoad.mjs").Manifest} manifest
 * @returns {string | undefined} a key of the manifest
 */
const findPhaser = (manifest) =>
  Object.keys(manifest).find((key) => {
    const file = manifest[key]?.file ?? "";
    return file.endsWith(".js") && measure(file).text.includes("phaser.io");
  });
