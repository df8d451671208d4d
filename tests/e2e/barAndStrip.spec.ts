import { expect, type Page, test } from "@playwright/test";
import { useSeed } from "./play.ts";

const FLAGSHIP = "alliance-or-abandonment";
const WIDTHS = [
  [1280, 800],
  [1366, 768],
  [1440, 900],
] as const;
const LANGUAGES = ["en", "ja", "zh-Hant"] as const;

/** Plays by whatever comes first, in any language, to the next question. */
const takeSeat = async (page: Page, language: string): Promise<void> => {
  await useSeed(page, 7);
  await page.addInitScript((id) => {
    if (localStorage.getItem("threshold.language") === null) localStorage.setItem("threshold.language", id);
  }, language);
  await page.goto(`/#/s/${FLAGSHIP}?seat=japan`);
  await page.locator("button.start").click();
  await expect(page.locator(".prompt")).toBeVisible();
};

/** What is wrong with the bar, the strip and what lies on the map, a line each. */
const findFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const all = (query: string): readonly HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(query)].filter((one) => one.checkVisibility());
    const wordsOf = (element: Element): string => element.textContent?.trim().slice(0, 40) ?? "";
    const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

    const cut = all(".bar h1, .bar .side, .bar .clock, .strip :is(.name, .value, .line-of-words), .stop").filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== "visible",
    );
    const out = all(".bar > *, .bar-menu > *, .strip .cell").filter((element) => {
      const { left, right } = boxOf(element);
      return left < -1 || right > innerWidth + 1;
    });
    const parts = all(".bar > :not(.bar-menu, .spacer), .bar-menu > *");
    const cells = all(".strip .cell");
    const over = [parts, cells].flatMap((group) =>
      group.flatMap((one, index) => group.slice(index + 1).filter((other) => overlap(boxOf(one), boxOf(other)))),
    );

    /** Words of letters, none of which may stand on two lines. East Asian text is broken between any two of its letters. */
    const broken: string[] = [];
    for (const element of all(".strip .name, .strip .value, .stop, .bar *")) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const { index, 0: word } of (node.textContent ?? "").matchAll(/[\p{Script=Latin}\p{Nd},.%]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
    }

    const map = document.querySelector(".map-canvas");
    const onMap = all(".map-tools, .map-legend").filter(
      (element) => map !== null && overlap(boxOf(map), boxOf(element)),
    );
    return [
      ...cut.map((element) => `cut: ${wordsOf(element)}`),
      ...out.map((element) => `beyond the window: ${wordsOf(element)}`),
      ...over.map((element) => `one over the other: ${wordsOf(element)}`),
      ...broken.map((word) => `broken: ${word}`),
      ...onMap.map((element) => `over the map: ${element.className}`),
    ];
  });

for (const language of LANGUAGES)
  test(`in ${language} the bar and the strip are whole and nothing covers the map, at every width of a desk`, async ({
    page,
  }) => {
    await takeSeat(page, language);
    await expect(page.locator(".map-canvas canvas")).toBeVisible();
    for (let ply = 0; ply < 4; ply++) {
      for (const [width, height] of WIDTHS) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        expect(await findFaults(page), `${width} pixels, question ${ply + 1}`).toEqual([]);
      }
      const before = await page.locator(".feed li").count();
      await page.locator('input[name="option"]').first().check();
      await page.locator('.confirm button[type="submit"]').click();
      await expect.poll(() => page.locator(".feed li").count()).toBeGreaterThan(before);
      await expect(page.locator("form .prompt, .waiting button").first()).toBeVisible();
      for (let turn = 0; turn < 20 && !(await page.locator("form .prompt").isVisible()); turn++)
        await page
          .locator(".waiting button")
          .click({ timeout: 2_000 })
          .catch(() => undefined);
    }
    await page.locator(".map-tools button").last().click();
    await expect(page.locator(".map-legend")).toBeVisible();
    expect(await findFaults(page), "with the legend").toEqual([]);
  });

test("in the light theme the map is light, and its buttons with it", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("threshold-theme", "light"));
  await takeSeat(page, "en");
  const map = page.locator(".map-canvas");
  await expect(map.locator("canvas")).toBeVisible();
  const brightness = async (): Promise<number> => {
    const picture = (await map.screenshot()).toString("base64");
    return page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 1;
      const pen = canvas.getContext("2d");
      pen?.drawImage(image, 0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
      return (red + green + blue) / 3;
    }, picture);
  };
  await expect.poll(brightness).toBeGreaterThan(170);
  expect(await page.locator(".map-tools").evaluate((one) => getComputedStyle(one).colorScheme)).toBe("light");
});

test("what has no room in the bar is in its menu, and comes back when there is", async ({ page }) => {
  await takeSeat(page, "en");
  const copy = page.getByRole("button", { name: "Copy link" });
  await page.setViewportSize({ width: 1060, height: 800 });
  await expect(copy).toBeHidden();
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(copy).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Menu" })).toBeFocused();
  await page.setViewportSize({ width: 1800, height: 900 });
  await expect(page.getByRole("button", { name: "Menu" })).toBeHidden();
  await expect(copy).toBeVisible();
});

test("only what there is no room for is folded", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 2000 });
  await takeSeat(page, "en");
  const isCut = (): Promise<boolean> =>
    page.locator(".option .about dd").evaluateAll((all) => all.some((one) => one.scrollWidth > one.clientWidth + 1));
  const panel = page.locator("main.decide");
  expect(await isCut()).toBe(false);
  await expect(page.locator(".situation details:not([open])")).toHaveCount(0);
  expect(await panel.evaluate((one) => one.scrollHeight <= one.clientHeight)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 640 });
  await expect.poll(() => page.locator(".room-for").getAttribute("data-level")).toBe("0");
});

test("that everything is to be unfolded, and what is picked, outlast the question and the page", async ({ page }) => {
  await takeSeat(page, "en");
  await page.getByRole("button", { name: "Expand all" }).click();
  await page.locator('input[name="option"]').nth(1).check();
  await Promise.all([page.waitForEvent("load"), page.locator("select.language").selectOption({ label: "日本語" })]);
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page.locator('input[name="option"]').nth(1)).toBeChecked();
  await expect(page.locator('.options .fold[aria-expanded="false"]')).toHaveCount(0);
});
