import { test as base, expect } from "@playwright/test";
import { findBoxes } from "./findBoxes.ts";
import { environmentWithoutSystemFonts } from "./fontsWithoutSystem.ts";

/** The system's fonts can only be kept away on Linux; elsewhere these tests are weaker. */
const isLinux = process.platform === "linux";

const test = base.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, ...(isLinux ? { env: environmentWithoutSystemFonts() } : {}) });
    },
    { scope: "worker" },
  ],
});

const samples = {
  "ja-JP": "存立危機事態 重要影響事態 防衛出動 国家安全保障会議 尖閣諸島 与那国島 あいうえお アイウエオ ー々〆「」、。",
  "zh-TW": "臺灣海峽 國家安全會議 封鎖 海上隔離 後備動員 釣魚臺列嶼 澎湖 ，。；：？！「」《》",
};

for (const [locale, sample] of Object.entries(samples)) {
  test.describe(() => {
    test.use({ locale });
    test(`every letter of the library, the briefings and the first decisions is drawn in ${locale}`, async ({
      page,
    }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await findBoxes(page, sample)).toEqual([]);
      for (const scenario of ["harbour-incident", "alliance-or-abandonment"]) {
        await page.goto(`/#/s/${scenario}`);
        await expect(page.locator("button.start")).toBeVisible();
        for (const folded of await page.locator("summary").all()) await folded.click();
        expect(await findBoxes(page)).toEqual([]);
        await page.locator("button.start").click();
        await expect(page.locator('input[name="option"]').first()).toBeVisible();
        await page.locator(".question-head .text-button").click();
        expect(await findBoxes(page)).toEqual([]);
      }
    });
  });
}

test("a letter without a font is found", async ({ page }) => {
  await page.goto("/");
  // Until the page is there, its static words stand there in every language.
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await findBoxes(page, "a한é島")).toEqual(isLinux ? ["한", "島"] : []);
});

test("who reads English loads no letters of East Asia", async ({ page }) => {
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("noto")) fonts.push(request.url());
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(fonts).toEqual([]);
});
