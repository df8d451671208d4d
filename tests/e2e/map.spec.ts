import { expect, type Locator, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { takeSeat, untilAsked } from "./play.ts";

const SHORT = "harbour-incident";

// How the map moves is part of what is tested here.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

/** The sitting at its first decision, with the map painted and at rest. */
const openMap = async (page: Page): Promise<Locator> => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  const map = page.locator(".map-canvas");
  await expect(map.locator("canvas")).toBeVisible();
  await atRest(map);
  return map;
};

/** The map's picture once two in a row are equal and show something. */
const atRest = async (map: Locator): Promise<string> => {
  let last = "";
  await expect(async () => {
    const before = last;
    last = (await map.screenshot()).toString("base64");
    expect(last === before && last.length > 20_000).toBe(true);
    // Pictures that follow each other too closely are equal before anything has begun to move.
  }).toPass({ intervals: [100, 250, 500, 1_000] });
  return last;
};

test("hovering, focusing or picking an option shows on the map what it would change, and leaves no trace", async ({
  page,
}) => {
  const map = await openMap(page);
  const before = await atRest(map);
  const option = page.locator(".option", { hasText: "Order the survey ship to stop for inspection" });
  await option.hover();
  const hovered = await atRest(map);
  expect(hovered).not.toBe(before);
  await page.locator(".prompt").hover();
  expect(await atRest(map)).toBe(before);
  await option.getByRole("radio").check();
  await page.locator(".prompt").hover();
  expect(await atRest(map)).toBe(hovered);
  await page.getByRole("radio").first().check();
  expect(await atRest(map)).toBe(before);
});

test("by keyboard the map goes from thing to thing, says what each is, opens its card, zooms and fits", async ({
  page,
}) => {
  const map = await openMap(page);
  const told = page.locator(".map-area p[aria-live]");
  await map.focus();
  // The open question comes first, and Enter leads to it; the others have cards.
  await page.keyboard.press("n");
  await expect(told).not.toBeEmpty();
  const question = (await told.textContent()) ?? "";
  await page.keyboard.press("n");
  await expect(told).not.toHaveText(question);
  const first = (await told.textContent()) ?? "";
  await page.keyboard.press("n");
  await expect(told).not.toHaveText(first);
  await page.keyboard.press("p");
  await expect(told).toHaveText(first);
  await page.keyboard.press("Enter");
  await expect(page.locator(".map-card h2")).toBeVisible();
  expect(first).toContain((await page.locator(".map-card h2").textContent()) ?? "?");
  await page.keyboard.press("Escape");
  await expect(page.locator(".map-card")).toHaveCount(0);
  await page.keyboard.press("0");
  const whole = await atRest(map);
  await page.keyboard.press("+");
  await page.keyboard.press("ArrowLeft");
  expect(await atRest(map)).not.toBe(whole);
  await page.keyboard.press("0");
  expect(await atRest(map)).toBe(whole);
});

test("the wheel zooms and a drag pans", async ({ page }) => {
  const map = await openMap(page);
  const before = await atRest(map);
  await map.hover();
  await page.mouse.wheel(0, -400);
  const zoomed = await atRest(map);
  expect(zoomed).not.toBe(before);
  await page.mouse.down();
  await page.mouse.move(400, 300, { steps: 4 });
  await page.mouse.up();
  expect(await atRest(map)).not.toBe(zoomed);
});

test("the legend says what the map shows, and has no barriers", async ({ page }) => {
  await openMap(page);
  const button = page.getByRole("button", { name: "Legend" });
  await button.click();
  const legend = page.getByRole("region", { name: "Legend" });
  await expect(legend.getByText("Government of Japan")).toBeVisible();
  await expect(legend.locator("canvas").first()).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await button.click();
  await expect(legend).toHaveCount(0);
});

/** Without a graphics card the map would choose the canvas. */
const pretendCard = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { getParameter } = WebGLRenderingContext.prototype;
    WebGLRenderingContext.prototype.getParameter = function (name): unknown {
      const value: unknown = getParameter.call(this, name);
      return typeof value === "string" && /swiftshader/i.test(value) ? "A graphics card" : value;
    };
  });

test("a map whose graphics context doesn't come back is drawn without the card, and says so", async ({ page }) => {
  await pretendCard(page);
  const map = await openMap(page);
  await map
    .locator("canvas")
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext("webgl")?.getExtension("WEBGL_lose_context")?.loseContext(),
    );
  await expect(page.getByRole("status").filter({ hasText: "The graphics card stopped answering" })).toBeAttached();
  await expect(map.locator("canvas")).toHaveCount(1);
  await atRest(map);
  expect(await map.locator("canvas").evaluate((canvas: HTMLCanvasElement) => canvas.getContext("2d") !== null)).toBe(
    true,
  );
});

test("the map paints again after its graphics context was lost", async ({ page }) => {
  await pretendCard(page);
  const map = await openMap(page);
  const before = await atRest(map);
  const lose = (): Promise<boolean> =>
    map.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
      const extension = canvas.getContext("webgl")?.getExtension("WEBGL_lose_context");
      if (!extension) return false;
      return new Promise<boolean>((resolve) => {
        canvas.addEventListener("webglcontextrestored", () => resolve(true), { once: true });
        canvas.addEventListener("webglcontextlost", () => requestAnimationFrame(() => extension.restoreContext()), {
          once: true,
        });
        extension.loseContext();
      });
    });
  expect(await lose()).toBe(true);
  expect(await atRest(map)).toBe(before);
});

test.describe("on a dense screen", () => {
  test.use({ deviceScaleFactor: 2 });
  test("the map is painted at device pixels", async ({ page }) => {
    const map = await openMap(page);
    const ratio = await map
      .locator("canvas")
      .evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);
    expect(ratio).toBeCloseTo(2, 2);
  });
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("the map jumps where it would fly", async ({ page }) => {
    const map = await openMap(page);
    await map.focus();
    await page.keyboard.press("0");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const next = (await map.screenshot()).toString("base64");
    expect(await atRest(map)).toBe(next);
  });
});
