import { expect, type Page } from "@playwright/test";

/** Opens a scenario's briefing and takes a seat with a seed, so that the run is the same every time. */
export const takeSeat = async (page: Page, scenario: string, seed = 7, at = "/"): Promise<void> => {
  await page.goto(`${at}#/s/${scenario}`);
  await page.getByText("Seed and other seats").click();
  await page.getByLabel("Seed of chance").fill(String(seed));
  await page.getByRole("button", { name: "Take the seat" }).click();
  await expect(page.getByRole("main", { name: "What you decide" })).toBeVisible();
};

/** Sittings that are begun on this page have this seed, so that a play comes out the same each time. */
export const useSeed = (page: Page, seed: number): Promise<unknown> =>
  page.addInitScript((value) => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => (array instanceof Uint32Array ? array.fill(value) : draw(array));
  }, seed);

/** Lets the others move until something is asked or the run has ended; says which. */
export const untilAsked = async (page: Page): Promise<"asked" | "ended"> => {
  const question = page.getByRole("heading", { name: "Your decision" });
  const skip = page.getByRole("button", { name: "Skip to your next decision" });
  const ending = page.getByRole("region", { name: "The path you took" });
  for (let turn = 0; turn < 40; turn++) {
    await expect(question.or(skip).or(ending).first()).toBeVisible();
    if (await ending.isVisible()) return "ended";
    if (await question.isVisible()) return "asked";
    await skip.click({ timeout: 2_000 }).catch(() => undefined);
    await expect(skip).toBeHidden();
  }
  throw new Error("nobody is asked and nothing ends");
};

/** Chooses what is first among the options that can be chosen, as many as are needed, and decides. */
export const decideFirst = async (page: Page): Promise<void> => {
  const options = page.locator('input[name="option"]');
  const decide = page.getByRole("button", { name: /^Decide/ });
  const before = await page.locator(".prompt").textContent();
  const ply = await marks(page);
  for (let index = 0; !(await decide.isEnabled()); index++) await options.nth(index).check();
  await decide.click();
  await expect(async () => {
    const after = await page
      .locator(".prompt")
      .textContent({ timeout: 200 })
      .catch(() => undefined);
    expect(after !== before || (await marks(page)) > ply).toBe(true);
  }).toPass();
};

/** How many choices the time line shows. */
export const marks = (page: Page): Promise<number> =>
  page.getByRole("navigation", { name: "The path you took" }).getByRole("listitem").count();

/** Plays to the end by always taking what comes first; gives the number of decisions made. */
export const playToEnd = async (page: Page, decide: (page: Page) => Promise<void> = decideFirst): Promise<number> => {
  for (let decisions = 0; decisions < 60; decisions++) {
    if ((await untilAsked(page)) === "ended") return decisions;
    await decide(page);
  }
  throw new Error("no end after 60 decisions");
};

/** Waits until the last choice is stored. */
export const untilSaved = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-saving="saved"]')).toBeAttached();
};

/** Exports the run as it stands, with what is ticked in the dialog; gives the path of the file. */
export const exportRun = async (page: Page, ticks: readonly string[] = []): Promise<string> => {
  const waiting = page.waitForEvent("download");
  const button = page.getByRole("button", { name: "Export run" }).first();
  if (!(await button.isVisible())) await page.getByRole("button", { name: "Menu" }).click();
  await button.click();
  const dialog = page.getByRole("dialog", { name: "Export run" });
  for (const tick of ticks) await dialog.getByLabel(tick).click();
  await dialog.getByRole("button", { name: "Save file" }).click();
  return await (await waiting).path();
};
