import { existsSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { decideFirst, playToEnd, takeSeat, untilAsked } from "../e2e/play.ts";

/** Photographs the built page for README and docs; `npm run pictures`. */
test.use({ deviceScaleFactor: 1, contextOptions: { reducedMotion: "reduce" } });

const FLAGSHIP = "alliance-or-abandonment";
const SCENARIO = existsSync(`scenarios/${FLAGSHIP}`) ? FLAGSHIP : "harbour-incident";
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** How many decisions have been made in the picture of a crisis under way. */
const UNDER_WAY = SCENARIO === FLAGSHIP ? 3 : 1;

const play = async (page: Page, decisions: number): Promise<void> => {
  await takeSeat(page, SCENARIO);
  for (let made = 0; made < decisions && (await untilAsked(page)) === "asked"; made++) await decideFirst(page);
  await untilAsked(page);
};

const photograph = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `docs/pictures/${name}.png`, animations: "disabled" });
};

/** The map has loaded, and two pictures of it are the same. */
const untilStill = async (page: Page): Promise<void> => {
  const map = page.locator(".map-canvas canvas");
  await expect(map).toBeVisible({ timeout: 30_000 });
  await expect(async () => {
    const first = await page.screenshot();
    expect((await page.screenshot()).equals(first)).toBe(true);
  }).toPass();
};

test("the library", async ({ page }) => {
  await page.setViewportSize(DESK);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await photograph(page, "library");
});

test("a crisis under way", async ({ page }) => {
  await page.setViewportSize(DESK);
  await play(page, UNDER_WAY);
  await untilStill(page);
  await photograph(page, "play");
});

test("a crisis on a phone", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await play(page, 0);
  await untilStill(page);
  await photograph(page, "phone");
});

test("an ending", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize(DESK);
  await takeSeat(page, SCENARIO);
  await playToEnd(page);
  await untilStill(page);
  await photograph(page, "ending");
});
