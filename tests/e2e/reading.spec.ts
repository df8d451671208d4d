import { expect, type Page, test } from "@playwright/test";
import { decideFirst, playToEnd, takeSeat, untilAsked, untilSaved } from "./play.ts";

const SHORT = "harbour-incident";
const FLAGSHIP = "alliance-or-abandonment";

/** Presses every link of the page that leads to a place in it; each has to leave the reader on the page, at that place. */
const followInPageLinks = async (page: Page): Promise<number> => {
  const links = page.locator('a[href^="#"]:not([href^="#/"])');
  const count = await links.count();
  for (let index = 0; index < count; index++) {
    const link = links.nth(index);
    const goal = (await link.getAttribute("href")) ?? "";
    const [address, heading] = [page.url(), await page.getByRole("heading", { level: 1 }).textContent()];
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(goal)).toBeFocused();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading ?? "");
    expect(page.url()).toBe(address);
  }
  return count;
};

test("every link to a place in the page leads to that place", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await followInPageLinks(page);
  await takeSeat(page, SHORT);
  await untilAsked(page);
  expect(await followInPageLinks(page)).toBe(1);
  await playToEnd(page);
  await page.getByRole("link", { name: "Watch the run" }).click();
  await expect(page.getByRole("region", { name: "Replay" })).toBeVisible();
  // To the decision, and to the slider.
  expect(await followInPageLinks(page)).toBe(2);
});

test("each page names the window, and who comes to it by a link starts at its heading", async ({ page }) => {
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto("/");
  await expect(heading).toBeVisible();
  await expect(page).toHaveTitle("Threshold");
  await page.getByRole("link", { name: "Harbour incident" }).click();
  await expect(page).toHaveTitle("Harbour incident – Threshold");
  await expect(heading).toBeFocused();
  await page.getByRole("button", { name: "Take the seat" }).click();
  await expect(page).toHaveTitle("Harbour incident, Government of Japan – Threshold");
  await expect(page.getByRole("heading", { name: "Your decision" })).toBeFocused();
  await page.getByRole("link", { name: "Leave" }).click();
  await expect(page).toHaveTitle("Threshold");
  await expect(heading).toBeFocused();
  await page.goto("/#/nowhere");
  await expect(page).toHaveTitle("There is nothing here – Threshold");
});

/** Counts how often the focus rests on nothing. */
const watchFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let lost = 0;
    const look = (): void => {
      // One frame between what is gone and what comes is nothing that anybody meets.
      lost = document.activeElement === null || document.activeElement === document.body ? lost + 1 : 0;
      if (lost === 3) document.body.dataset["lost"] = String(Number(document.body.dataset["lost"] ?? 0) + 1);
      requestAnimationFrame(look);
    };
    look();
  });

/** What the region that is read out has been given, piece by piece, since `listen`. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const region = document.querySelector('[role="log"]');
    const heard: string[] = [];
    Object.assign(window, { heard });
    if (region === null) throw new Error("nothing is read out");
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof HTMLElement) heard.push(...[...node.children].map((one) => one.textContent ?? ""));
    }).observe(region, { childList: true });
  });

const heard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);

test("a reader who skips hears everything that happened meanwhile, once, then the question", async ({ page }) => {
  await takeSeat(page, FLAGSHIP);
  await untilAsked(page);
  await listen(page);
  await watchFocus(page);
  const before = await page.locator(".feed .text").count();
  for (let decisions = 0; decisions < 3; decisions++) {
    await decideFirst(page);
    expect(await untilAsked(page)).toBe("asked");
  }
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toBe(`Your decision: ${await page.locator(".prompt").textContent()}`);
  const told = await page.locator(".feed .text").allTextContents();
  expect(told.length).toBeGreaterThan(before + 5);
  const said = await heard(page);
  for (const text of new Set(told.slice(before))) {
    const times = told.slice(before).filter((one) => one === text).length;
    expect(
      said.filter((sentence) => sentence === text || sentence.endsWith(`: ${text}`)),
      text,
    ).toHaveLength(times);
  }
  expect(said.some((sentence) => /: from .+ to /.test(sentence))).toBe(true);
  expect(await page.locator("body").getAttribute("data-lost")).toBeNull();
});

test("a decision taken back leaves the focus on the question", async ({ page }) => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  await decideFirst(page);
  await untilAsked(page);
  await untilSaved(page);
  await watchFocus(page);
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /^Go back to here/ })
    .first()
    .press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Go back" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Your decision" })).toBeFocused();
  expect(await page.locator("body").getAttribute("data-lost")).toBeNull();
});
