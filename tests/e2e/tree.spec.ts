import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { collectProblems } from "./collectProblems.ts";
import { decideFirst, playToEnd, takeSeat, untilAsked, untilSaved } from "./play.ts";
import { findTextFaults } from "./textFaults.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const tree = (page: Page) => page.locator(".tree").and(page.getByLabel("Decision tree"));
const nodes = (page: Page) => tree(page).locator(".tree-nodes button");
const show = (page: Page, look: "Map" | "Both" | "Tree") =>
  page.getByRole("group", { name: "What is shown" }).getByRole("button", { name: look }).click();
const titles = (page: Page): Promise<readonly string[]> => nodes(page).locator(".came, .only").allTextContents();

test("the tree grows with each decision, by mouse and by keyboard, and the replay goes where one of its nodes is pressed", async ({
  page,
}) => {
  const problems = collectProblems(page);
  await takeSeat(page, "harbour-incident");
  await untilAsked(page);
  await show(page, "Tree");
  await expect(nodes(page).last()).toHaveAccessibleName(/open now\)$/);
  const open = await page.locator(".decide .option:not(.locked) .title").allTextContents();
  const options = await page.locator(".decide fieldset.options .option:not(.locked) .title").allTextContents();
  expect(await tree(page).getByRole("list", { name: "Open now" }).locator(".open .title").allTextContents()).toEqual(
    open,
  );
  await decideFirst(page);
  await untilAsked(page);
  await expect(tree(page).getByText(options[0] ?? "", { exact: true })).toBeVisible();

  // What was not taken stands at the node, and the card says all of it.
  const mine = nodes(page).filter({ hasText: options[0] ?? "" });
  await mine.click();
  const card = tree(page).getByRole("complementary");
  await expect(card.locator(".taken .title")).toHaveText(options[0] ?? "");
  await expect(card.locator(".missed .title")).toHaveText(options.slice(1));
  await card.getByRole("button", { name: "Close" }).click();
  await mine.focus();
  await page.keyboard.press("End");
  await expect(nodes(page).last()).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(card).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  expect(await findTextFaults(page)).toEqual([]);

  await playToEnd(page);
  await untilSaved(page);
  const ending = (await page.locator(".ending > h2").textContent()) ?? "";
  await expect(tree(page).locator(".tree-endings .reached")).toContainText(ending);
  await expect(tree(page).locator(".fog").filter({ hasText: "What comes next" })).toHaveCount(0);
  const played = await titles(page);

  await page.getByRole("link", { name: "Watch the run" }).click();
  await show(page, "Both");
  await expect(page.locator(".map-canvas")).toBeVisible();
  await tree(page).getByRole("button", { name: "Close up" }).click();
  expect(await titles(page)).toEqual(played);
  const slider = page.getByRole("slider", { name: "Position in the run" });
  await expect(slider).toHaveValue("0");
  const decision = nodes(page).filter({ hasText: options[0] ?? "" });
  await decision.last().click();
  const at = await slider.inputValue();
  expect(Number(at)).toBeGreaterThanOrEqual(0);
  await expect(
    page
      .locator(".decide")
      .getByText(options[0] ?? "")
      .first(),
  ).toBeVisible();
  expect(problems).toEqual([]);
});

test("on a phone the tree is read from top to bottom, each node unfolding to what else there was", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await takeSeat(page, "harbour-incident");
  await untilAsked(page);
  await decideFirst(page);
  await untilAsked(page);
  const toggle = page.getByRole("button", { name: "Decision tree" });
  await toggle.click();
  const items = tree(page).getByRole("listitem");
  const first = items.filter({ has: page.locator(".came") }).first();
  await first.getByRole("button").click();
  await expect(first.locator(".taken .title")).toBeVisible();
  await expect(first.locator(".missed .title").first()).toBeVisible();
  expect(await findTextFaults(page)).toEqual([]);
  expect(await findBarriers(page)).toEqual([]);
  await toggle.click();
  await expect(page.getByRole("heading", { name: "Your decision" })).toBeVisible();
});
