import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressFolder } from "../../scripts/build/compressed/compressFolder.ts";

test("texts lie compressed beside themselves; what is small, or compressed in itself, stays alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "threshold-compress-"));
  const text = "someone chooses; ".repeat(200);
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "app.js"), text);
  writeFileSync(join(folder, "small.json"), "{}");
  writeFileSync(join(folder, "font.woff2"), text);
  await compressFolder(folder);
  expect(readdirSync(folder).sort()).toEqual(["assets", "font.woff2", "small.json"]);
  expect(readdirSync(join(folder, "assets")).sort()).toEqual(["app.js", "app.js.br", "app.js.gz"]);
  expect(brotliDecompressSync(readFileSync(join(folder, "assets", "app.js.br"))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, "assets", "app.js.gz"))).toString()).toBe(text);
});
