import { expect, type Page, test } from "@playwright/test";
import { decideFirst, takeSeat, untilAsked } from "./play.ts";
import { findTextFaults } from "./textFaults.ts";

const SHORT = "harbour-incident";
const FLAGSHIP = "alliance-or-abandonment";

/** The spacing that WCAG 2.2 asks a page to bear (1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  test(`at ${width} pixels nothing is cut with the letters, words and lines set apart`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await takeSeat(page, FLAGSHIP);
    await untilAsked(page);
    // The page's policy refuses an inline style; a sheet that a script makes is none.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, SPACING);
    expect(await page.locator(".prompt").evaluate((one) => getComputedStyle(one).letterSpacing)).not.toBe("normal");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await findTextFaults(page)).toEqual([]);
    // On a phone the title is there for readers alone.
    const title = await page.locator(".bar h1").evaluate((one) => one.scrollWidth - one.clientWidth);
    if (width > 1000) expect(title).toBeLessThanOrEqual(1);
  });

test("in a window of 320 by 256 pixels nothing stays on top of what is read", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await takeSeat(page, SHORT);
  await untilAsked(page);
  const sticking = await page.evaluate(() =>
    [...document.querySelectorAll(".room, .room *")]
      .filter((one) => ["sticky", "fixed"].includes(getComputedStyle(one).position) && one.checkVisibility())
      .map((one) => one.className),
  );
  expect(sticking).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await decideFirst(page);
});

/** The colours of a part of the page as painted. */
const coloursOf = async (page: Page, what: string): Promise<number> => {
  const picture = await page.locator(what).first().screenshot();
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    const pen = canvas.getContext("2d");
    pen?.drawImage(image, 0, 0);
    const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    const seen = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4) seen.add(`${pixels[at]} ${pixels[at + 1]} ${pixels[at + 2]}`);
    return seen.size;
  }, picture.toString("base64"));
};

test("with the reader's own colours the current step, bars, marks and the picked option still show", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: "active" });
  await takeSeat(page, FLAGSHIP);
  await untilAsked(page);
  const fills = (what: string, part?: string): Promise<string> =>
    page
      .locator(what)
      .first()
      .evaluate((one, pseudo) => getComputedStyle(one, pseudo).backgroundColor, part);
  const ground = await fills("main.decide");
  expect(await fills(".stop.current", "::before")).not.toBe(await fills(".stop.ahead", "::before"));
  expect(await fills(".stop.current", "::before")).not.toBe(ground);
  await page.locator('input[name="option"]').first().check();
  expect(await fills('input[name="option"]:checked')).not.toBe(await fills('input[name="option"]:not(:checked)'));
  expect(await coloursOf(page, ".numbers .meter")).toBeGreaterThan(1);
  await decideFirst(page);
  await untilAsked(page);
  expect(await fills(".line .mine button", "::before")).not.toBe(ground);
});

test("who asks for more contrast has it", async ({ page }) => {
  await takeSeat(page, SHORT);
  const faint = (): Promise<string> => page.locator("#news").evaluate((one) => getComputedStyle(one).color);
  const before = await faint();
  await page.emulateMedia({ contrast: "more" });
  expect(await faint()).not.toBe(before);
});

test("digits and ? do something only where they can mean nothing else, and not at all once they are switched off", async ({
  page,
}) => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  const picked = page.locator('input[name="option"]:checked');
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys).toBeVisible();
  await page.keyboard.press("2");
  await expect(picked).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.locator(".map-canvas").focus();
  await page.keyboard.press("2");
  await expect(picked).toHaveCount(0);
  await page.getByRole("heading", { name: "Your decision" }).focus();
  await page.keyboard.press("2");
  await expect(picked).toHaveCount(1);
  await page.getByRole("button", { name: "Keys" }).click();
  await keys.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Your decision" }).focus();
  await page.keyboard.press("1");
  await page.keyboard.press("?");
  await expect(keys).toBeHidden();
  await expect(page.locator('input[name="option"]').first()).not.toBeChecked();
});

test("no stop of the keyboard is out of sight, and a card of the map is read when it opens", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await takeSeat(page, SHORT);
  await untilAsked(page);
  await expect(page.locator(".map-canvas canvas")).toBeVisible();
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')]
      .filter(
        (one) =>
          one.tabIndex >= 0 &&
          one.checkVisibility({ visibilityProperty: true }) &&
          !one.matches(".skip-link, input[type=file]"),
      )
      .filter((one) => one.closest(".hidden-text") !== null)
      .map((one) => one.className),
  );
  expect(hidden).toEqual([]);
  const place = page.locator(".map-area [aria-live] >> .map-card");
  await expect(place).toHaveCount(0);
  const region = await page.locator(".map-area div[aria-live]").elementHandle();
  await page.locator(".map-canvas").focus();
  // The first is the open question, which has no card.
  const told = page.locator(".map-area p[aria-live]");
  await page.keyboard.press("n");
  await expect(told).not.toBeEmpty();
  const question = (await told.textContent()) ?? "";
  await page.keyboard.press("n");
  await expect(told).not.toHaveText(question);
  await page.keyboard.press("Enter");
  await expect(page.locator(".map-card")).toBeVisible();
  // The region was there before the card, or nobody would be told of it.
  expect(await region?.evaluate((one) => one.isConnected && one.querySelector(".map-card") !== null)).toBe(true);
});

test("an indicator says its range and who knows it", async ({ page }) => {
  await takeSeat(page, FLAGSHIP);
  await untilAsked(page);
  const cell = page.locator(".numbers .cell", { hasText: "Legal case" }).locator("summary");
  await expect(cell).toContainText("Known only to Japan");
  await expect(cell).toContainText(/on a scale from -?\d+ to \d+/);
});
