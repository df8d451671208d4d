import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { decideFirst, takeSeat, untilAsked } from "./play.ts";

const SHORT = "harbour-incident";

const check = async (page: Page, what: string): Promise<void> => {
  expect.soft(await findBarriers(page), what).toEqual([]);
};

for (const theme of ["dark", "light"]) {
  test(`no dialog and nothing that opens has a barrier in ${theme} colours`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "clipboard"));
    await takeSeat(page, SHORT);
    await untilAsked(page);
    if (theme === "light") await page.getByRole("button", { name: "Light" }).click();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await check(page, "keys");
    await page.keyboard.press("Escape");
    const link = page.getByRole("button", { name: "Copy link" });
    if (!(await link.isVisible())) await page.getByRole("button", { name: "Menu" }).click();
    await link.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await check(page, "the link by hand");
    await page.keyboard.press("Escape");
    const map = page.locator(".map-canvas");
    await expect(map.locator("canvas")).toBeVisible();
    // The first is the open question, which has no card.
    const told = page.locator(".map-area p[aria-live]");
    await map.press("n");
    await expect(told).not.toBeEmpty();
    const question = (await told.textContent()) ?? "";
    await map.press("n");
    await expect(told).not.toHaveText(question);
    await map.press("Enter");
    await expect(page.locator(".map-card")).toBeVisible();
    await check(page, "a card of the map");
    await page.getByRole("button", { name: "Legend" }).click();
    await check(page, "the legend");
    await page.getByRole("button", { name: "Legend" }).click();
    for (const place of [".numbers summary", ".rows summary"]) {
      await page.locator(place).first().press("Enter");
      await check(page, `unfolded: ${place}`);
      await page.keyboard.press("Escape");
    }
    await page.getByRole("button", { name: "Expand all" }).click();
    await check(page, "options unfolded");
    await decideFirst(page);
    await untilAsked(page);
    await page
      .getByRole("navigation")
      .getByRole("button", { name: /^Go back to here/ })
      .first()
      .click();
    await expect(page.getByRole("dialog", { name: "Go back to this decision?" })).toBeVisible();
    await check(page, "going back");
  });
}

test("on a phone the menu and what unfolds have no barrier", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await takeSeat(page, "alliance-or-abandonment");
  await untilAsked(page);
  // What is half under the button that stays below is no target.
  await page.getByRole("button", { name: "Cover the map" }).click();
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(page.getByRole("button", { name: "Export run" })).toBeVisible();
  await check(page, "the menu");
  await page.keyboard.press("Escape");
  for (const place of [".steppers summary", ".numbers summary"]) {
    await page.locator(place).first().press("Enter");
    await check(page, `unfolded: ${place}`);
    await page.keyboard.press("Escape");
  }
  await page.getByRole("button", { name: "Map off" }).click();
  await check(page, "the map in words");
});
