import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { decideFirst, takeSeat, untilAsked } from "./play.ts";

const SHORT = "harbour-incident";

test("at 1440 by 900 the question, where things stand and the button are in sight without scrolling", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await takeSeat(page, SHORT);
  await untilAsked(page);
  await expect(page.locator(".prompt")).toBeInViewport({ ratio: 1 });
  await expect(page.locator('input[name="option"]').first()).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("button", { name: "Decide" })).toBeInViewport({ ratio: 1 });
  for (const cell of await page.locator(".cell").all()) await expect(cell).toBeInViewport({ ratio: 1 });
});

test("options are unfolded and compared before one is picked, by keyboard", async ({ page }) => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  const more = page.locator(".options").getByRole("button", { name: /^More about/ });
  const count = await more.count();
  await page.getByRole("button", { name: "Expand all" }).press("Enter");
  await expect(page.locator('.fold[aria-expanded="true"]')).toHaveCount(count);
  await expect(page.locator('input[name="option"]:checked')).toHaveCount(0);
  await more.first().press("Enter");
  await expect(page.locator('.fold[aria-expanded="true"]')).toHaveCount(count - 1);
  await page.keyboard.press("2");
  await expect(page.locator('input[name="option"]:checked')).toHaveAttribute("data-key", "2");
});

test("a cell unfolds on request, closes on Escape and gives the focus back", async ({ page }) => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  const cell = page.locator(".cell summary").first();
  await cell.press("Enter");
  await expect(page.locator(".cell .unfolded").first()).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.locator(".cell .unfolded").first()).toBeHidden();
  await expect(cell).toBeFocused();
});

test("every past choice is shown in words, and one's own lead back", async ({ page }) => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  const prompt = await page.locator(".prompt").textContent();
  await decideFirst(page);
  await untilAsked(page);
  await page.getByRole("button", { name: "Every choice so far" }).click();
  const history = page.getByRole("dialog", { name: "Every choice so far" });
  await expect(history).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await history
    .getByRole("button", { name: /^Go back to here/ })
    .first()
    .click();
  await page
    .getByRole("dialog", { name: "Go back to this decision?" })
    .getByRole("button", { name: "Go back" })
    .click();
  await expect(page.locator(".prompt")).toHaveText(prompt ?? "");
});

test("the light theme has no barriers, is kept, and goes without a storage that keeps anything", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Light" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  expect(await findBarriers(page)).toEqual([]);
  await takeSeat(page, SHORT);
  await untilAsked(page);
  await page.reload();
  await untilAsked(page);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await page.locator('input[name="option"]').first().check();
  expect(await findBarriers(page)).toEqual([]);
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.reload();
  await page.getByRole("button", { name: "Light" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("nothing moves for those who asked for no motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await takeSeat(page, SHORT);
  await untilAsked(page);
  await decideFirst(page);
  const longest = await page.evaluate(() =>
    Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0))),
  );
  expect(longest).toBe(0);
});

test("at 200 % of 1280 pixels everything is there and nothing scrolls sideways", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await takeSeat(page, SHORT);
  await untilAsked(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await decideFirst(page);
});

/** Words of the strip that don't have all the room they need; a hair's breadth off already puts dots in their place. */
const cutWords = (page: Page): Promise<readonly string[]> =>
  page.locator(".strip :is(.name, .value, .line-of-words)").evaluateAll((elements) =>
    elements
      .filter((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const [words, room] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
        const isClipped = getComputedStyle(element).overflowX !== "visible";
        return isClipped && (words.width > room.width + 0.02 || words.height > room.height + 2);
      })
      .map((element) => element.textContent ?? ""),
  );

for (const seat of ["Japan", "United States", "China", "Taiwan"]) {
  test(`${seat} reads where things stand without a word cut off, on a desk and on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/#/s/alliance-or-abandonment");
    await page.getByRole("radio", { name: new RegExp(`^${seat}`) }).check();
    await page.getByRole("button", { name: "Take the seat" }).click();
    expect(await untilAsked(page)).toBe("asked");
    await expect(page.locator(".rows .cell").first()).toBeVisible();
    expect(await cutWords(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await cutWords(page)).toEqual([]);
  });
}
