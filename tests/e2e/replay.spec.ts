import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { collectProblems } from "./collectProblems.ts";
import { decideFirst, exportRun, playToEnd, takeSeat, untilAsked, untilSaved } from "./play.ts";

const SHORT = "harbour-incident";

const slider = (page: Page) => page.getByRole("slider", { name: "Position in the run" });
const position = async (page: Page): Promise<number> => Number(await slider(page).inputValue());
const lengthOf = async (page: Page): Promise<number> => Number(await slider(page).getAttribute("max"));
const boxOf = async (element: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
  const box = await element.boundingBox();
  if (box === null) throw new Error("it is on the screen");
  return box;
};
const sizeOf = (element: Locator): Promise<readonly [width: number, height: number]> =>
  element.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight] as const);
const storedSittings = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("threshold-2");
        // A database of another name would be a new one, without what the page stores.
        opening.onupgradeneeded = () => reject(new Error("The page has no such database."));
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("sittings").objectStore("sittings").count();
          counting.onsuccess = () => {
            resolve(counting.result);
            opening.result.close();
          };
        };
      }),
  );

/** Plays the short scenario to its end and opens the replay from there. */
const finishAndWatch = async (page: Page): Promise<string> => {
  await takeSeat(page, SHORT);
  await playToEnd(page);
  await untilSaved(page);
  const title = (await page.locator(".ending > h2").textContent()) ?? "";
  await page.getByRole("link", { name: "Watch the run" }).click();
  await expect(slider(page)).toBeVisible();
  return title;
};

/** What the clipboard holds. */
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test("a run is watched from its end: by button, by keyboard and by dragging, and nothing is stored", async ({
  page,
}) => {
  const problems = collectProblems(page);
  const title = await finishAndWatch(page);
  const map = page.locator(".map-canvas");
  await expect(async () => expect(await sizeOf(map.locator("canvas"))).toEqual(await sizeOf(map))).toPass();
  const last = await lengthOf(page);
  expect(await position(page)).toBe(0);
  await expect(page.getByText("Search, and nothing else")).toBeVisible();
  await expect(page.locator(".past-options .chosen")).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await expect(slider(page)).toHaveValue("1");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", /^Fri 2 Apr, \d\d:\d\d\. Government of Japan: \S/);
  await page.keyboard.press("End");
  await expect(page.locator(".ending > h2")).toHaveText(title);
  await expect(page.getByRole("button", { name: "To the next decision" })).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("ArrowLeft");
  await expect(slider(page)).toHaveValue(String(last - 1));
  await page.keyboard.press("Home");
  await page.getByRole("button", { name: "To the next decision" }).click();
  expect(await position(page)).toBeGreaterThan(0);
  await expect(page.locator(".past-options .chosen")).toHaveCount(1);
  const box = await slider(page).boundingBox();
  if (box === null) throw new Error("the slider is on the screen");
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect(slider(page)).toHaveValue(String(last));
  await expect(page.locator(".ending > h2")).toHaveText(title);
  expect(await storedSittings(page)).toBe(1);
  expect(problems.filter((problem) => !problem.includes("GPU stall"))).toEqual([]);
});

test("a replay goes on by itself, faster when asked, and stops when asked to", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await page.clock.install();
  await finishAndWatch(page);
  await page.getByLabel("Speed").selectOption("4");
  await page.locator("h1").click();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.clock.runFor(1_600);
  expect(await position(page)).toBeGreaterThan(0);
  await page.keyboard.press("Space");
  const stopped = await position(page);
  await page.clock.runFor(20_000);
  expect(await position(page)).toBe(stopped);
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await page.clock.runFor(60_000);
  expect(await position(page)).toBe(await lengthOf(page));
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("a run is seen as another seat, and as the White Cell with everybody's decisions", async ({ page }) => {
  await finishAndWatch(page);
  const question = page.getByRole("region", { name: "Your decision" });
  await expect(question).toBeVisible();
  await page.getByLabel("Seen as").selectOption({ label: "Government of China" });
  await expect(question).toBeHidden();
  await expect(page.locator(".waiting")).toContainText("Government of Japan is deciding");
  await page.getByRole("button", { name: "To the next decision" }).click();
  await expect(question).toBeVisible();
  await page.getByLabel("Seen as").selectOption({ label: "White Cell" });
  await expect(page.getByRole("region", { name: "Government of China" })).toBeVisible();
  await page.keyboard.press("Home");
});

test("the White Cell sees the charts beside the map, the current states lit at each ply; a seat doesn't", async ({
  page,
}) => {
  await finishAndWatch(page);
  const charts = page.getByRole("button", { name: "Charts" });
  await expect(charts).toHaveCount(0);
  await page.getByLabel("Seen as").selectOption({ label: "White Cell" });
  await charts.click();
  const lit = page.getByRole("list", { name: "States" }).locator(".lit");
  await expect(lit.first()).toBeVisible();
  const before = await lit.allTextContents();
  await page.keyboard.press("End");
  await expect.poll(() => lit.allTextContents()).not.toEqual(before);
  await expect(page.locator(".map-area")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel("Seen as").selectOption({ index: 0 });
  await expect(page.locator(".charts")).toHaveCount(0);
});

test("a link opens the run at the same place in another browser", async ({ page, context, browser }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await finishAndWatch(page);
  await page.getByRole("button", { name: "One step forward" }).click();
  await page.getByRole("button", { name: "One step forward" }).click();
  await page.getByRole("button", { name: "Copy link to here" }).click();
  await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
  const told = await slider(page).getAttribute("aria-valuetext");
  const other = await (await browser.newContext({ locale: "en-GB", timezoneId: "UTC" })).newPage();
  await other.goto(await copied(page));
  await expect(slider(other)).toHaveValue("2");
  await expect(slider(other)).toHaveAttribute("aria-valuetext", told ?? "");
  expect(await storedSittings(other)).toBe(0);
  await other.context().close();
});

test("a link can be copied while one plays, and by hand where the browser refuses", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await takeSeat(page, SHORT);
  await untilAsked(page);
  await decideFirst(page);
  // Wide enough for the command to stand in the bar.
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.getByRole("button", { name: "Copy link" }).click();
  const address = await page.getByLabel("Here is the link:").inputValue();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.goto(address);
  await expect(slider(page)).toBeVisible();
  expect(await lengthOf(page)).toBeGreaterThanOrEqual(1);
});

test("playing on from a ply starts a sitting of its own, and the run stays as it was", async ({ page }) => {
  await finishAndWatch(page);
  const last = await lengthOf(page);
  const address = page.url();
  await page.getByRole("button", { name: "To the next decision" }).click();
  const prompt = (await page.locator(".prompt").textContent()) ?? "";
  await page.getByRole("button", { name: "Play on from here" }).click();
  await page.waitForURL(/#\/play\//);
  expect(await untilAsked(page)).toBe("asked");
  await expect(page.locator(".prompt")).toHaveText(prompt);
  await untilSaved(page);
  expect(await storedSittings(page)).toBe(2);
  await page.goto(address);
  expect(await lengthOf(page)).toBe(last);
});

test("what was played before a decision was taken back is a variation to step into, and out of", async ({ page }) => {
  await takeSeat(page, SHORT);
  await playToEnd(page);
  const title = (await page.locator(".ending > h2").textContent()) ?? "";
  await page
    .getByRole("navigation")
    .getByRole("button", { name: /^Go back to here/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "Go back to here" }).click();
  await untilAsked(page);
  await page.locator('input[name="option"]').nth(1).check();
  await page.getByRole("button", { name: /^Decide/ }).click();
  await untilAsked(page);
  await untilSaved(page);
  await page.goto("/");
  await page.getByRole("link", { name: "Watch the run" }).click();
  const chosen = page.locator(".past-options .chosen .title");
  await expect(chosen).toHaveText("Ask the survey ship to join the search");
  await page.getByRole("button", { name: /^Variation: .*Search, and nothing else/ }).click();
  await expect(chosen).toHaveText("Search, and nothing else");
  await page.keyboard.press("End");
  await expect(page.locator(".ending > h2")).toHaveText(title);
  await page.getByRole("button", { name: "Main line" }).click();
  await expect(page.getByText("This is a variation of the run.")).toBeHidden();
  await page.keyboard.press("Home");
  await expect(chosen).toHaveText("Ask the survey ship to join the search");
});

test("a run that was tampered with is shown as far as it verifies", async ({ page }) => {
  await takeSeat(page, SHORT);
  await playToEnd(page);
  await untilSaved(page);
  const text = readFileSync(await exportRun(page), "utf8");
  let ply = 0;
  const tampered = text.replace(/"hash": "[0-9a-f]{4}-/g, (found) => (ply++ === 2 ? '"hash": "zzzz-' : found));
  await page.goto("/");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "my.run.json", mimeType: "application/json", buffer: Buffer.from(tampered) });
  await expect(page.getByRole("alert")).toContainText(/Ply 3 .* no longer leads where it led when it was recorded/);
  expect(await lengthOf(page)).toBe(2);
  expect(await findBarriers(page)).toEqual([]);
});

test("a replay exports the run that it shows, before a sitting is deleted as in play", async ({ page }) => {
  const title = await finishAndWatch(page);
  const text = readFileSync(await exportRun(page, ["Leave out who played"]), "utf8");
  expect(JSON.parse(text).plies).toHaveLength(await lengthOf(page));
  await page.goto("/");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "my.run.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: "To the end" }).click();
  await expect(page.locator(".ending > h2")).toHaveText(title);
});

/** A link's bytes: version 1, the scenario's id and hash, then whatever. */
const linkOf = (id: string, hash: string): string =>
  Buffer.from([1, id.length, ...Buffer.from(id), hash.length, ...Buffer.from(hash), 0, 0]).toString("base64url");

const HOSTILE = [
  { what: "markup", link: "%3Cimg%20src=x%20onerror=alert(1)%3E", says: "The link is damaged or incomplete." },
  { what: "a cut one", link: linkOf(SHORT, "0000").slice(0, 12), says: "The link is damaged or incomplete." },
  { what: "a huge one", link: "A".repeat(200_000), says: "The link is damaged or incomplete." },
  { what: "another scenario", link: linkOf("strait", "0000"), says: 'scenario "strait", which isn\'t in this library' },
  { what: "other rules", link: linkOf(SHORT, "0000"), says: "different rules of this scenario" },
];

test("a link that can't be followed is answered by a sentence of its own", async ({ page }) => {
  const problems = collectProblems(page);
  for (const { what, link, says } of HOSTILE) {
    await page.goto("about:blank");
    await page.goto(`/#/r/${link}`);
    await expect.soft(page.getByRole("heading", { name: "This run can't be shown" }), what).toBeVisible();
    await expect.soft(page.getByText(says), what).toBeVisible();
  }
  expect(problems).toEqual([]);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`a replay has no barriers at ${viewport.width} pixels and doesn't scroll sideways`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await finishAndWatch(page);
    const check = async (): Promise<void> => {
      await page.evaluate(() => window.scrollTo(0, 0));
      expect(await findBarriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    };
    await check();
    const [bar, keys] = [await boxOf(page.locator(".replay-time")), await boxOf(page.locator(".keys-button"))];
    expect([keys.y >= bar.y, keys.y + keys.height <= bar.y + bar.height]).toEqual([true, true]);
    await page.getByLabel("Seen as").selectOption({ label: "White Cell" });
    await page.getByRole("button", { name: "One step forward" }).click();
    await check();
    await page.getByRole("button", { name: "To the end" }).click();
    await expect(page.locator(".ending > h2")).toBeVisible();
    await check();
  });
}

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a replay is stepped and scrubbed on a phone, its controls always within reach", async ({ page }) => {
    await finishAndWatch(page);
    await expect(page.getByLabel("Seen as")).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("button", { name: "One step forward" })).toBeInViewport({ ratio: 1 });
    await page.getByRole("button", { name: "One step forward" }).tap();
    await expect(slider(page)).toHaveValue("1");
    const box = await boxOf(slider(page));
    await page.touchscreen.tap(box.x + box.width - 8, box.y + box.height / 2);
    await expect(slider(page)).toHaveValue(String(await lengthOf(page)));
    await page.locator(".ending > h2").scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.getByRole("button", { name: "To the start" })).toBeInViewport();
    await page.getByRole("button", { name: "To the start" }).tap();
    await expect(slider(page)).toHaveValue("0");
  });
});
