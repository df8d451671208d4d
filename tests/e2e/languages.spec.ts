import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { decideFirst, marks, takeSeat, untilAsked, untilSaved } from "./play.ts";

const choose = async (page: Page, language: string): Promise<void> => {
  await Promise.all([page.waitForEvent("load"), page.locator("select.language").selectOption({ label: language })]);
};

test("a crisis is played in Japanese, and goes on in another language at the same ply", async ({ page }) => {
  await page.goto("/");
  await choose(page, "日本語");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await page.getByRole("link", { name: "港外の衝突" }).click();
  await page.getByRole("button", { name: "席に着く" }).click();
  await expect(page.locator(".prompt")).toContainText("最初の命令は");
  await page.getByRole("radio", { name: "捜索に専念する" }).check();
  await page.getByRole("button", { name: "決定", exact: true }).click();
  await expect(page.getByText("巡視船が捜索を開始").first()).toBeAttached();
  await choose(page, "繁體中文");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("港外碰撞");
  await expect(page.getByText("巡視船展開搜救").first()).toBeAttached();
});

test("another language keeps the sitting at its ply", async ({ page }) => {
  await takeSeat(page, "harbour-incident");
  await decideFirst(page);
  expect(await untilAsked(page)).toBe("asked");
  await untilSaved(page);
  const ply = await marks(page);
  const address = page.url();
  await choose(page, "日本語");
  await expect(page.locator(".prompt")).toContainText("報道官は名詞を一つ");
  const path = page.getByRole("navigation", { name: "たどった道筋" });
  await expect(path.getByRole("listitem")).toHaveCount(ply);
  await choose(page, "English");
  await expect(page.locator(".prompt")).toContainText("one noun");
  expect([await marks(page), page.url()]).toEqual([ply, address]);
  await page.goto("/");
  await choose(page, "日本語");
  await expect(page.getByText("港外の衝突 日本政府")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("link", { name: "記録を見る" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("港外の衝突");
  await page.route("**/*alliance*.json", (route) => route.abort());
  await page.goto("/#/s/alliance-or-abandonment");
  await expect(page.getByText("サーバーに接続できません。記録はこのブラウザーに残っています。")).toBeVisible();
  await page.goto("/#/r/AAAA");
  await expect(page.getByText("リンクが壊れているか、途中で切れています。")).toBeVisible();
});

test.describe("in a browser that prefers Chinese as it is written in Taiwan", () => {
  test.use({ locale: "zh-TW" });
  test("the page speaks it from the start", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
    await expect(page.getByRole("link", { name: "港外碰撞" })).toBeVisible();
  });
});
