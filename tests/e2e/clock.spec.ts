import { expect, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { takeSeat, untilAsked, untilSaved } from "./play.ts";

const SHORT = "harbour-incident";
const START = new Date("2026-01-01T00:00:00Z");
const DAY = 86_400_000;

test("a decision has its time only where that was asked for, and stays open when the time is over", async ({
  page,
}) => {
  // Wide enough for the clock's setting to stand in the bar.
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.clock.install({ time: START.getTime() - DAY });
  await takeSeat(page, SHORT);
  await untilAsked(page);
  // From here the page's time stands still unless it is told to run, however slow the machine is.
  await page.clock.pauseAt(START);
  const timer = page.getByRole("timer", { name: "Time left to decide" });
  await expect(timer).toBeHidden();
  await page.getByRole("combobox", { name: "Time for each decision" }).selectOption("90 seconds");
  await expect(page.getByRole("status").filter({ hasText: "90 seconds left to decide." })).toBeAttached();
  await page.clock.runFor(60_000);
  await expect(timer).toHaveText("0:30");
  await expect(page.getByRole("status").filter({ hasText: "30 seconds left to decide." })).toBeAttached();
  await page.getByRole("button", { name: "1 minute more" }).click();
  await expect(timer).toHaveText("1:30");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("The clock is stopped.")).toBeVisible();
  await page.getByRole("button", { name: "Resume" }).click();
  await page.clock.runFor(95_000);
  await expect(page.locator(".decision-clock .hint")).toContainText("Time has run out.");
  await expect(page.getByRole("heading", { name: "Your decision" })).toBeVisible();
  await page.clock.resume();
  await untilSaved(page);
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Time for each decision" })).toHaveValue("90");
  await expect(timer).toBeVisible();
  // axe-core waits by timers, which don't run while the page's time stands still.
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("combobox", { name: "Time for each decision" }).selectOption("No clock");
  await expect(timer).toBeHidden();
});

test("the clock is chosen at the briefing", async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto(`/#/s/${SHORT}`);
  await page.getByText("Seed and other seats").click();
  await page.getByRole("combobox", { name: "Time for each decision" }).selectOption("3 minutes");
  await page.getByRole("button", { name: "Take the seat" }).click();
  await untilAsked(page);
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Time for each decision" })).toHaveValue("180");
});
