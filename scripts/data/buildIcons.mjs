/**
 * Draws the PNG icons of public/icons from public/icon.svg, with the browser of the end-to-end tests.
 *
 * Usage: node scripts/data/buildIcons.mjs
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { BROWSER_ARGS, obtainBrowser } from "../system/browser.mjs";
import { ROOT } from "../system/paths.mjs";

/** A mask may cut away all but a circle of 80 % of the width: the drawing shrinks, its ground reaches the edges. */
const ICONS = [
  { name: "icon-180", size: 180, masked: true },
  { name: "icon-192", size: 192, masked: false },
  { name: "icon-512", size: 512, masked: false },
  { name: "icon-maskable-512", size: 512, masked: true },
];

const svg = readFileSync(join(ROOT, "public", "icon.svg"), "utf8");
const maskable = svg.replace(' rx="6"', "").replace("<path", '<path transform="translate(4.8 4.8) scale(0.7)"');
if (maskable === svg || !maskable.includes("transform")) throw new Error("public/icon.svg isn't drawn as expected.");

const folder = join(ROOT, "public", "icons");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await obtainBrowser(), args: [...BROWSER_ARGS] });
for (const { name, size, masked } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const address = `data:image/svg+xml;base64,${Buffer.from(masked ? maskable : svg).toString("base64")}`;
  await page.setContent(
    `<style>*{margin:0}</style><img src="${address}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.locator("img").evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
