import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { bundleWorker } from "../../scripts/build/offline/bundleWorker.ts";
import { readFiles, toBuild } from "../../scripts/build/offline/toBuild.ts";
import { serve } from "../../src/server/index.ts";
import { decideFirst, marks, takeSeat, untilAsked, untilSaved } from "./play.ts";

test.use({ serviceWorkers: "allow" });

const SHORT = "harbour-incident";

/** A deployment of its own of the built page, that a test may stop and change. */
const deploy = async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "threshold-offline-")), "page");
  cpSync("dist/page", folder, { recursive: true });
  return { folder, ...(await serve(folder, { port: 0 })) };
};

/** Waits until everything is kept and the worker answers for this page. */
const untilKept = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated", undefined, {
    timeout: 30_000,
  });
};

/** The fonts that are kept; runs in the page. */
const keptFonts = async (): Promise<readonly string[]> => {
  const found = await Promise.all(
    (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
  );
  return found.flat().filter((url) => url.endsWith(".woff2"));
};

test("after the first visit the game goes on without a network, map and all", async ({ page }) => {
  const { url, close } = await deploy();
  await page.goto(url);
  await page.evaluate(() => document.fonts.load("16px 'Inter Variable'", "Ж"));
  await untilKept(page);
  await expect.poll(() => page.evaluate(keptFonts)).toContainEqual(expect.stringContaining("inter-cyrillic-wght"));
  await close();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await takeSeat(page, SHORT, 7, url);
  await untilAsked(page);
  await decideFirst(page);
  await untilAsked(page);
  await untilSaved(page);
  const [prompt, count] = [await page.locator(".prompt").textContent(), await marks(page)];
  await page.reload();
  await expect(page.locator(".prompt")).toHaveText(prompt ?? "");
  expect(await marks(page)).toBe(count);
  await expect(page.locator(".map-canvas canvas")).toBeVisible({ timeout: 30_000 });
  await decideFirst(page);
});

test("what could have been is worked out without a network, too, by a worker out of the cache", async ({ page }) => {
  const { url, close } = await deploy();
  await page.goto(url);
  await untilKept(page);
  await close();
  await takeSeat(page, SHORT, 7, url);
  await untilAsked(page);
  await decideFirst(page);
  await untilSaved(page);
  await page.goto(page.url().replace("#/play/", "#/replay/"));
  await page.getByLabel("Seen as").selectOption({ label: "White Cell" });
  await page.getByRole("button", { name: "What could have been" }).click();
  await expect(
    page.getByRole("region", { name: "What could have been" }).getByText("Chosen", { exact: true }),
  ).toBeVisible();
});

test("a new build waits for a reload, and the open page keeps what it needs", async ({ page }) => {
  const { url, folder, close } = await deploy();
  await page.goto(url);
  await untilKept(page);
  const line = page.getByText("A new version of Threshold is ready.");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(line).toBeHidden();
  await deployNewBuild(folder);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect(line).toBeVisible({ timeout: 30_000 });
  await takeSeat(page, SHORT, 7, url);
  expect(await untilAsked(page)).toBe("asked");
  await expect(page.locator(".map-canvas canvas")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator('link[href*="index-newer"]')).toBeAttached();
  await expect(page.locator(".prompt")).toBeVisible();
  await expect(line).toBeHidden();
  await close();
});

/** Deploys a build with another stylesheet; what the open page hasn't asked for yet, the map's script, is gone from the server. */
const deployNewBuild = async (folder: string): Promise<void> => {
  const index = readFileSync(join(folder, "index.html"), "utf8");
  const style = /index-[\w-]+\.css/.exec(index)?.[0] ?? "";
  renameSync(join(folder, "assets", style), join(folder, "assets/index-newer.css"));
  writeFileSync(join(folder, "index.html"), index.replace(style, "index-newer.css"));
  writeFileSync(join(folder, "sw.js"), await bundleWorker(process.cwd(), toBuild(readFiles(folder))));
  for (const name of readdirSync(join(folder, "assets"))) {
    if (/^map-.*\.js$/.test(name)) rmSync(join(folder, "assets", name));
  }
};
