import { execFileSync } from "node:child_process";
import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { exportRun, marks, untilSaved } from "./play.ts";

const SCENARIO = "harbour-incident";

/** Opens the briefing, with the run that comes out the same every time. */
const openBriefing = async (page: Page): Promise<void> => {
  await page.goto(`/#/s/${SCENARIO}`);
  await page.getByText("Seed and other seats").click();
  await page.getByLabel("Seed of chance").fill("7");
};

const exported = async (page: Page): Promise<string> => {
  await untilSaved(page);
  const path = await exportRun(page);
  return execFileSync("node", ["scripts/threshold.mjs", "replay", path], { encoding: "utf8" });
};

const pass = (page: Page) => page.getByRole("main", { name: /^Pass the screen to/ });

/** Whoever is named takes the screen; before that nothing of the play may be in the page. */
const take = async (page: Page): Promise<void> => {
  await expect(pass(page)).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await expect(page.locator(".room, canvas, .news, .decide")).toHaveCount(0);
  await pass(page).getByRole("button", { name: /^I am/ }).click();
  await expect(page.getByRole("main", { name: "What you decide" })).toBeVisible();
};

/** Lets others move until someone is asked; passes the screen on where it is another person. */
const goOn = async (page: Page): Promise<"asked" | "ended"> => {
  const question = page.getByRole("heading", { name: "Your decision" });
  const ending = page.locator(".ending > h2");
  const skip = page.getByRole("button", { name: "Skip to your next decision" });
  const next = page.locator(".waiting").getByRole("button", { name: /^Pass the screen to/ });
  for (let turn = 0; turn < 60; turn++) {
    await expect(question.or(ending).or(skip).or(next).first()).toBeVisible();
    if (await ending.isVisible()) return "ended";
    if (await question.isVisible()) return "asked";
    if (await next.isVisible()) {
      await next.click();
      await take(page);
    } else await skip.click({ timeout: 2_000 }).catch(() => undefined);
  }
  throw new Error("nobody is asked and nothing ends");
};

test("two people play at one screen to the end, and the run verifies", async ({ page }) => {
  await openBriefing(page);
  await page.getByText("More people at this screen").click();
  expect(await findBarriers(page)).toEqual([]);
  await page.locator('input[name="company"]').first().check();
  await page.getByRole("button", { name: "Take the seat" }).click();
  await take(page);
  for (let decisions = 0; (await goOn(page)) === "asked"; decisions++) {
    expect(decisions).toBeLessThan(60);
    const before = await marks(page);
    const options = page.locator('input[name="option"]');
    const decide = page.getByRole("button", { name: /^Decide/ });
    for (let index = 0; !(await decide.isEnabled()); index++) await options.nth(index).check();
    await decide.click();
    await expect.poll(() => marks(page)).toBeGreaterThanOrEqual(before);
  }
  // Each has an ending page of their own.
  await page
    .getByRole("button", { name: "Menu" })
    .click({ timeout: 2_000 })
    .catch(() => undefined);
  await page
    .locator(".bar")
    .getByRole("button", { name: /^Pass the screen to/ })
    .first()
    .click();
  await take(page);
  await expect(page.locator(".ending > h2")).toBeVisible();
  const seats = await exported(page);
  expect(seats).toMatch(/The run verifies/);
});

test("someone sits as the White Cell: sends an inject, chooses outcome and decision, hands a seat over and pauses", async ({
  page,
}) => {
  await openBriefing(page);
  await page.getByRole("radio", { name: /White Cell/ }).check();
  await page.getByRole("button", { name: "Take the seat" }).click();
  await expect(page.getByRole("heading", { name: "Who plays" })).toBeVisible();
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("button", { name: "Resume" })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const hands = page.locator(".hands");
  let injected = false;
  let drawn = false;
  for (let turn = 0; turn < 40 && !(injected && drawn); turn++) {
    const before = await marks(page);
    const send = hands.getByRole("button", { name: /^Send/, disabled: false }).first();
    if (!injected && (await send.isVisible())) {
      await send.click();
      injected = true;
    } else if (await hands.getByText("Or choose the outcome").isVisible()) {
      await hands.locator('.asked-seat input[type="radio"]:enabled').last().check();
      await hands.getByRole("button", { name: "Choose this" }).click();
      drawn = true;
    } else await hands.getByRole("button", { name: /^Let / }).first().click();
    await expect.poll(() => marks(page)).toBeGreaterThan(before);
    if (await page.locator(".ending").isVisible()) break;
  }
  expect([injected, drawn]).toEqual([true, true]);
  await hands.locator("select").first().selectOption("white_cell");
  await expect(page.locator(".of-handover").first()).toContainText("The White Cell plays");
  const told = await exported(page);
  expect(told).toMatch(/The run verifies/);
  expect(told).toContain("the White Cell chose");
});
