import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { type PreviewServer, preview } from "vite";
import { buildGallery } from "../../scripts/gallery/buildGallery.ts";
import { landPalette, seaPalette, sidePalette } from "../../src/base/palette.ts";
import { type GalleryEntry, galleryEntries } from "../gallery/entries.ts";
import { mapStates } from "../gallery/mapStates.ts";
import { findBarriers } from "./axe.ts";
import { colourShares } from "./colourShares.ts";
import { differentPixels } from "./differentPixels.ts";
import { findTextFaults } from "./textFaults.ts";

// One build serves all of these tests, so they stay in one worker.
test.describe.configure({ mode: "default" });
let server: PreviewServer;
let address = "";

test.beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), "threshold-gallery-"));
  await buildGallery(process.cwd(), outDir);
  server = await preview({
    configFile: false,
    logLevel: "error",
    build: { outDir },
    preview: { port: 0, host: "127.0.0.1" },
  });
  address = `${server.resolvedUrls?.local[0]}tests/gallery/`;
});

test.afterAll(() => server.close());

const open = async (page: Page, entry: string): Promise<void> => {
  await page.goto("about:blank");
  await page.goto(address + entry);
  await expect(page.locator("h1, canvas").first()).toBeVisible();
  if (/odds=(few|many)/.test(entry)) await expect(page.locator(".odds-view")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
};

const screens = galleryEntries.filter(({ group }) => group === "Screens");
const maps = galleryEntries.filter(({ group }) => group === "Map");

const stands = async (page: Page, { title, address: entry }: GalleryEntry): Promise<void> => {
  await open(page, entry);
  expect.soft(await findTextFaults(page), title).toEqual([]);
  // A busy machine may take the picture before the page is painted.
  await expect(async () => {
    const { different } = await colourShares(page, await page.screenshot(), []);
    expect(different, `${title} isn't blank`).toBeGreaterThan(8);
  }).toPass();
};

test("the check of texts finds what is cut off, over another or beyond the window, and nothing that is folded away", async ({
  page,
}) => {
  await page.setContent(`
    <p style="position:absolute;top:0">one text</p><p style="position:absolute;top:4px">another</p>
    <p style="width:20px;overflow:hidden;white-space:nowrap;margin-top:200px">far too long</p>
    <p style="position:absolute;left:calc(100vw - 10px);top:400px;white-space:nowrap">at the edge</p>
    <details><summary>More</summary>Folded</details><p>Below</p>`);
  expect(await findTextFaults(page)).toEqual([
    "beyond the window: at the edge",
    "cut off: far too long",
    "one over the other: one text / another",
  ]);
});

test("every screen stands on a desk, with no text cut off or over another and no barriers", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const entry of screens) {
    await stands(page, entry);
    expect.soft(await findBarriers(page), entry.title).toEqual([]);
  }
});

test("every screen stands on a phone, with no text cut off or over another", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const entry of screens) await stands(page, entry);
});

test("the map draws sea, land and sides in each of its states, with and without WebGL", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const colours = [seaPalette.deep, landPalette.tones[0] ?? "", sidePalette.blue.fill];
  for (const { title, address: entry } of maps) {
    await open(page, entry);
    await expect(page.locator("body")).toHaveAttribute("data-at", "rest");
    const { shares, different } = await colourShares(page, await page.screenshot(), colours);
    expect.soft(different, title).toBeGreaterThan(24);
    // Near a small island there is little land, and little deep sea.
    const least = mapStates[entry.split("#")[1] ?? ""]?.view.focus === undefined ? 0.005 : 0;
    for (const share of shares.slice(0, 2)) expect.soft(share, title).toBeGreaterThan(least);
    if (entry.endsWith("#all")) expect.soft(shares[2], title).toBeGreaterThan(0);
  }
});

test("a map that has been moved looks like one that is painted afresh", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await open(page, "map.html?still&renderer=canvas#all");
  const untilStill = (): Promise<void> => expect(page.locator("body")).toHaveAttribute("data-at", "rest");
  await untilStill();
  await page.locator("#map").focus();
  for (const key of ["+", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowRight"]) {
    await page.keyboard.press(key);
    await untilStill();
  }
  const moved = await page.screenshot();
  for (const width of [1202, 1200]) {
    await page.setViewportSize({ width, height: 800 });
    await untilStill();
  }
  expect(await differentPixels(page, moved, await page.screenshot(), 24)).toBeLessThan(100);
});

test("the gallery's list leads to every screen and map", async ({ page }) => {
  await page.goto(`${address}index.html`);
  for (const { title } of galleryEntries)
    await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
});
