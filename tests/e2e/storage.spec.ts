import { expect, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { decideFirst, marks, takeSeat, untilAsked, untilSaved } from "./play.ts";

const SHORT = "harbour-incident";

test("a sitting is played in one tab; a second looks on, and may take over", async ({ page, context }) => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText("This sitting is being played in another tab.")).toBeVisible();
  expect(await findBarriers(second)).toEqual([]);
  await decideFirst(page);
  await untilSaved(page);
  await second.getByRole("button", { name: "Play on in this tab" }).click();
  await expect(second.getByRole("main", { name: "What you decide" })).toBeVisible();
  expect(await marks(second)).toBeGreaterThan(0);
  await expect(page.getByText("This sitting is being played in another tab.")).toBeVisible();
});

test("deleting a sitting asks first", async ({ page }) => {
  await takeSeat(page, SHORT);
  await untilSaved(page);
  await page.getByRole("link", { name: "Leave" }).click();
  const row = page.getByRole("region", { name: "Where you were" }).getByRole("listitem");
  await row.getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("heading", { name: "Delete “Harbour incident”?" })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(row).toHaveCount(1);
  await row.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(row).toHaveCount(0);
});

test("what isn't kept is said where one plays, with a way to export it", async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("storage is switched off", "SecurityError");
    };
  });
  await takeSeat(page, SHORT);
  await expect(page.getByText("the run is lost when the page closes")).toBeVisible();
  await expect(page.locator('[data-saving="unkept"]')).toBeAttached();
  expect(await findBarriers(page)).toEqual([]);
  const saved = page.waitForEvent("download");
  await page.getByRole("main").getByRole("button", { name: "Export run" }).click();
  await page.getByRole("dialog", { name: "Export run" }).getByRole("button", { name: "Save file" }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.run\.json$/);
});

test("a scenario of one's own stays in the library with its translation, and hides none that is shipped", async ({
  page,
}) => {
  await page.goto("/");
  await page
    .getByLabel("Open a file")
    .setInputFiles([`scenarios/${SHORT}/scenario.yaml`, `scenarios/${SHORT}/locales/ja.yaml`]);
  await expect(page.getByRole("button", { name: "Take the seat" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Take the seat" })).toBeVisible();
  await page.getByRole("link", { name: "Library" }).click();
  const own = page.getByRole("region", { name: "Yours" });
  await expect(own.getByRole("link", { name: "Harbour incident" })).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Scenarios" }).getByRole("link", { name: "Harbour incident" }),
  ).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test("a file that isn't UTF-8 is one sentence", async ({ page }) => {
  await page.goto("/");
  const buffer = Buffer.from("threshold: 1\ntitle: Rügen\n", "latin1");
  await page.getByLabel("Open a file").setInputFiles({ name: "a.yaml", mimeType: "text/yaml", buffer });
  await expect(page.getByRole("alert")).toContainText("“a.yaml” isn't UTF-8.");
});

test("a seat's row on the first page leads to that seat", async ({ page }) => {
  await page.goto("/");
  const seats = page.getByRole("article").filter({ hasText: "Harbour incident" }).getByRole("list").getByRole("link");
  const last = seats.last();
  const name = await last.locator("span").first().textContent();
  await last.click();
  await expect(page.getByRole("radio", { checked: true })).toHaveAccessibleName(new RegExp(name ?? "^$"));
});
