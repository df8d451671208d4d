import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { exportRun, marks, playToEnd, takeSeat, untilAsked, untilSaved } from "./play.ts";
import { toldFacts } from "./toldFacts.ts";

const FLAGSHIP = "alliance-or-abandonment";

const decide = (page: Page) => page.getByRole("button", { name: /^Decide/ });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the flagship is played by touch to its end, and every choice leads back to the map", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await takeSeat(page, FLAGSHIP);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const decisions = await playToEnd(page, async () => {
      const before = await marks(page);
      const labels = page.locator('.options label:has(input[name="option"])');
      for (let index = 0; !(await decide(page).isEnabled()); index++) await labels.nth(index).tap();
      await decide(page).tap();
      await expect(async () => {
        expect(await marks(page)).toBeGreaterThan(before);
      }).toPass();
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
      await expect(page.locator(".map-area")).toBeInViewport({ ratio: 0.9 });
    });
    expect(decisions).toBeGreaterThanOrEqual(8);
    await expect(page.getByRole("region", { name: "What it turned on" }).getByRole("listitem").first()).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  test("a page begins at its top, and the one before is found as it was left", async ({ page }) => {
    const scrolled = (): Promise<number> => page.evaluate(() => window.scrollY);
    await page.goto("/");
    const scenario = page.locator(`a[href="#/s/${FLAGSHIP}"]`).first();
    await expect(scenario).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, 120));
    await scenario.tap();
    await expect(page.getByRole("button", { name: "Take the seat" })).toBeAttached();
    expect(await scrolled()).toBe(0);
    await page.goBack();
    await expect.poll(scrolled).toBe(120);
  });

  test("the decision is drawn up over the map and let down again by its upper edge", async ({ page }) => {
    await takeSeat(page, FLAGSHIP);
    await untilAsked(page);
    await page.getByRole("button", { name: "Cover the map" }).tap();
    await expect(page.getByRole("heading", { name: "Your decision" })).toBeInViewport();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Show the map" }).tap();
    await expect(page.getByRole("button", { name: "Cover the map" })).toBeVisible();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
});

test.describe("with the map off and no motion", () => {
  test("the flagship can be played by screen reader alone, which reads at each ply what the seat may know", async ({
    page,
  }) => {
    await takeSeat(page, FLAGSHIP);
    await page.getByRole("button", { name: "Map off" }).click();
    const told: string[] = [];
    await playToEnd(page, async () => {
      const ply = await marks(page);
      told.push(plain(await page.locator("body").ariaSnapshot()));
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      for (let key = 1; !(await decide(page).isEnabled()); key++) await page.keyboard.press(String(key));
      await page.keyboard.press("Enter");
      await expect(async () => {
        expect(await marks(page)).toBeGreaterThan(ply);
      }).toPass();
    });
    await expect(page.locator("canvas")).toHaveCount(0);
    const facts = toldFacts(`scenarios/${FLAGSHIP}/scenario.yaml`, await exported(page), "japan");
    expect(told.length).toBeGreaterThanOrEqual(8);
    expect(facts).toHaveLength(told.length);
    for (const [index, text] of told.entries()) {
      const missing = facts[index]?.filter((fact) => !text.includes(plain(fact)));
      expect.soft(missing, `not told at decision ${index + 1}`).toEqual([]);
    }
  });
});

/** Without the marks by which a tree quotes its texts. */
const plain = (text: string): string => text.replace(/["'\\]/g, "").replace(/\s+/g, " ");

/** The run as the page exports it. */
const exported = async (page: Page): Promise<string> => {
  await untilSaved(page);
  return readFileSync(await exportRun(page), "utf8");
};

test("on the flagship a way not taken stays in the run, is scrubbed through, and is read in another language", async ({
  page,
}) => {
  await takeSeat(page, FLAGSHIP);
  await untilAsked(page);
  const titles = await page.locator(".options .title").allTextContents();
  const choose = async (index: number): Promise<void> => {
    const before = await marks(page);
    await page.locator('input[name="option"]').nth(index).check();
    await decide(page).click();
    // The question stays until the choice is stored.
    await expect(async () => {
      expect(await marks(page)).toBeGreaterThan(before);
    }).toPass();
    await untilAsked(page);
  };
  await choose(0);
  await choose(0);
  const length = await marks(page);
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /^Go back to here/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Go back to this decision?" });
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Go back to here" }).click();
  await expect(page.locator(".options .title").first()).toHaveText(titles[0] ?? "");
  await choose(1);
  await untilSaved(page);
  await page.goto("/");
  await page.getByRole("link", { name: "Watch the run" }).click();
  const slider = page.getByRole("slider", { name: "Position in the run" });
  const chosen = page.locator(".past-options .chosen .title");
  await slider.fill("0");
  await expect(chosen).toHaveText(titles[1] ?? "");
  await page.getByRole("button", { name: new RegExp(`^Variation: .*${titles[0]}`) }).click();
  await expect(chosen).toHaveText(titles[0] ?? "");
  await expect(slider).toHaveAttribute("max", String(length));
  const track = await slider.boundingBox();
  if (track === null) throw new Error("the slider is on the screen");
  await page.mouse.move(track.x + 4, track.y + track.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width - 2, track.y + track.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(slider).toHaveValue(String(length));
  await expect(page.getByRole("region", { name: "What happened" }).getByText(/\S/).last()).toBeAttached();
  await page.goto("/");
  await Promise.all([
    page.waitForEvent("load"),
    page.getByRole("combobox", { name: "Language" }).selectOption({ label: "日本語" }),
  ]);
  await page.getByRole("link", { name: "続ける" }).first().click();
  await expect(page.locator(".prompt")).toContainText(/[ぁ-ん]/);
});
