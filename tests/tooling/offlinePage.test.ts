import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleWorker } from "../../scripts/build/offline/bundleWorker.ts";
import { toBuild } from "../../scripts/build/offline/toBuild.ts";
import { webManifest } from "../../scripts/build/offline/webManifest.ts";

test("the worker's list holds every file of the page, with what it must contain", () => {
  const { files } = toBuild([
    ["index.html", "<!doctype html>"],
    ["assets/inter-latin-wght-normal-x.woff2", "a"],
    ["assets/noto-sans-jp-7-wght-normal-x.woff2", "b"],
    [".vite/manifest.json", "{}"],
    ["sw.js", "1"],
  ]);
  expect(files).toEqual([
    { path: "", integrity: expect.stringMatching(/^sha256-.{43}=$/) },
    { path: "assets/inter-latin-wght-normal-x.woff2", integrity: expect.any(String) },
    { path: "assets/noto-sans-jp-7-wght-normal-x.woff2" },
  ]);
});

test("a build has a different name when a file has changed", () => {
  expect(toBuild([["a", "1"]]).id).not.toBe(toBuild([["a", "2"]]).id);
  expect(toBuild([["a", "1"]]).id).toBe(toBuild([["a", "1"]]).id);
});

test("the worker is one classic script", async () => {
  const code = await bundleWorker(process.cwd(), toBuild([["index.html", "x"]]));
  expect(code).toContain("sha256-");
  expect(code).not.toMatch(/\b(import|export)\b/);
}, 60_000);

type Icon = { readonly src: string; readonly sizes: string };

test("the page can be installed: its manifest is relative and its icons are there", () => {
  const { text, colour } = webManifest(process.cwd());
  const manifest = JSON.parse(text) as { readonly icons: readonly Icon[] };
  expect(manifest).toMatchObject({ start_url: "./", scope: "./", display: "standalone", theme_color: colour });
  for (const { src, sizes } of manifest.icons) {
    const icon = readFileSync(join("public", src));
    if (src.endsWith(".png")) expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, src).toBe(sizes);
  }
});
