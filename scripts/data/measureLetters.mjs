/**
 * Opens the built page in each language that has letters of its own, on a phone and on a desk, and writes assets/fonts/firstUse.json: the letters of East Asia that
 * each face draws in the library, and those that it draws from there to the first decision of each shipped scenario. `buildFonts.mjs` cuts its files by it.
 *
 * Usage: node scripts/data/measureLetters.mjs
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { buildWhenStale, loadServer, PAGE_TARGET } from "../build/build.mjs";
import { BROWSER_ARGS, obtainBrowser } from "../system/browser.mjs";
import { PAGE, ROOT } from "../system/paths.mjs";
import { lettersDrawn, watchFonts } from "./lettersDrawn.mjs";
import { LANGUAGES, shippedIds } from "./shippedLetters.mjs";

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

/** @typedef {Record<string, Set<string>>} ByFace letters by face */

/** @param {ByFace} found @param {Record<string, string>} more */
const add = (found, more) => {
  for (const [face, letters] of Object.entries(more)) found[face] = new Set([...(found[face] ?? []), ...letters]);
};

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} id
 * @param {ByFace} found
 */
const playOne = async (page, id, found) => {
  await page.locator(`.scenario h3 a[href="#/s/${id}"]`).click();
  await page.locator(".button.start").waitFor();
  add(found, await page.evaluate(lettersDrawn));
  await page.locator(".button.start").click();
  const [option, skip] = [page.locator('input[name="option"]').first(), page.locator(".waiting button").first()];
  while (!(await option.isVisible())) {
    await option.or(skip).first().waitFor();
    if (!(await option.isVisible())) await skip.click();
  }
  await page.waitForFunction(() => performance.getEntriesByName("first map paint").length > 0);
  add(found, await page.evaluate(lettersDrawn));
};

await buildWhenStale(PAGE_TARGET);
const { serve } = await loadServer();
const served = await serve(PAGE);
const executablePath = await obtainBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: BROWSER_ARGS,
});
/** @type {Record<string, Record<string, Record<string, string>>>} */
const measured = {};
for (const { language } of LANGUAGES) {
  const library = /** @type {ByFace} */ ({});
  const play = /** @type {ByFace} */ ({});
  for (const viewport of SCREENS)
    for (const id of shippedIds()) {
      const context = await browser.newContext({ viewport, locale: language, serviceWorkers: "block" });
      const page = await context.newPage();
      await page.addInitScript(watchFonts);
      await page.goto(served.url);
      await page.locator(`.scenario h3 a[href="#/s/${id}"]`).waitFor();
      add(library, await page.evaluate(lettersDrawn));
      await playOne(page, id, play);
      await context.close();
    }
  const written = (/** @type {ByFace} */ found) =>
    Object.fromEntries(Object.entries(found).map(([face, letters]) => [face, [...letters].sort().join("")]));
  measured[language] = { library: written(library), play: written(play) };
}
await browser.close();
await served.close();
writeFileSync(join(ROOT, "assets", "fonts", "firstUse.json"), `${JSON.stringify(measured, null, 2)}\n`);
