import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { collectProblems } from "./collectProblems.ts";
import { decideFirst, exportRun, marks, playToEnd, takeSeat, untilAsked, untilSaved, useSeed } from "./play.ts";

const SHORT = "harbour-incident";

/** What is said on the console for other reasons than a fault. */
const faults = (problems: readonly string[]): readonly string[] =>
  problems.filter((problem) => !problem.includes("GPU stall"));

test("the flagship can be played by mouse from the library to its end, with all that moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const problems = collectProblems(page);
  await useSeed(page, 7);
  await page.goto("/");
  await page.getByRole("link", { name: "Alliance or abandonment" }).click();
  await page.getByRole("button", { name: "Take the seat" }).click();
  await expect(page.locator(".map-canvas canvas")).toBeVisible();
  expect(await playToEnd(page)).toBeGreaterThanOrEqual(8);
  await expect(page.getByRole("region", { name: "Assessment" })).toBeVisible();
  await expect(page.locator(".ending > h2")).toBeFocused();
  expect(faults(problems)).toEqual([]);
});

test("the flagship can be played by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await press(page, page.getByRole("link", { name: "Alliance or abandonment" }));
  await page.waitForURL(/#\/s\//);
  await press(page, page.getByRole("button", { name: "Take the seat" }));
  for (let decisions = 0; (await waitByKeyboard(page)) === "asked"; decisions++) {
    expect(decisions).toBeLessThan(60);
    await decideByKeyboard(page);
  }
  await expect(page.locator(".ending > h2")).toBeVisible();
});

/** Goes by Tab to an element and presses Enter. */
const press = async (page: Page, element: ReturnType<Page["locator"]>): Promise<void> => {
  await expect(element).toBeVisible();
  for (let step = 0; step < 80; step++) {
    if (await element.evaluate((one) => one === document.activeElement)) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never gets there");
};

const waitByKeyboard = async (page: Page): Promise<"asked" | "ended"> => {
  const question = page.getByRole("heading", { name: "Your decision" });
  const skip = page.getByRole("button", { name: "Skip to your next decision" });
  const ending = page.locator(".ending > h2");
  for (;;) {
    await expect(question.or(skip).or(ending).first()).toBeVisible();
    if (await ending.isVisible()) return "ended";
    if (await question.isVisible()) return "asked";
    await skip.focus({ timeout: 1_000 }).catch(() => undefined);
    await page.keyboard.press("Enter");
    await expect(skip)
      .toBeHidden({ timeout: 3_000 })
      .catch(() => undefined);
  }
};

/** Number keys pick; Tab leads from the picked option to the button. */
const decideByKeyboard = async (page: Page): Promise<void> => {
  const decide = page.getByRole("button", { name: /^Decide/ });
  await expect(page.getByRole("heading", { name: "Your decision" })).toBeFocused();
  for (let key = 1; !(await decide.isEnabled()) && key <= 9; key++) await page.keyboard.press(String(key));
  const before = await marks(page);
  await press(page, decide);
  await expect(async () => {
    expect(await marks(page)).toBeGreaterThan(before);
  }).toPass();
};

test("a killed tab goes on at the same ply", async ({ page, context }) => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  await decideFirst(page);
  await untilAsked(page);
  await untilSaved(page);
  const [address, prompt, count] = [page.url(), await page.locator(".prompt").textContent(), await marks(page)];
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.locator(".prompt")).toHaveText(prompt ?? "");
  expect(await marks(again)).toBe(count);
  await again.goto("/");
  await again.getByRole("link", { name: "Continue" }).first().click();
  await expect(again.locator(".prompt")).toHaveText(prompt ?? "");
});

test("a run exported from the page verifies in Node and opens again in the page", async ({ page }) => {
  await takeSeat(page, SHORT);
  await playToEnd(page);
  await untilSaved(page);
  const path = await exportRun(page);
  const told = execFileSync("node", ["scripts/threshold.mjs", "replay", path], { encoding: "utf8" });
  expect(told).toMatch(/The run verifies: \d+ plies, every state is as recorded\./);
  const title = await page.locator(".ending > h2").textContent();
  await page.goto("/");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "my.run.json", mimeType: "application/json", buffer: readFileSync(path) });
  await page.getByRole("button", { name: "To the end" }).click();
  await expect(page.locator(".ending > h2")).toHaveText(title ?? "");
});

const OWN = `threshold: 1
id: one-choice
title: One choice
summary: Of one's own.
language: en
clock: { start: 2027-04-02T06:00+09:00 }
seats: { one: { name: One, role: Captain, playable: true } }
charts:
  game:
    start: ask
    states:
      ask: { decide: { seat: one, prompt: Which way?, options: { left: { title: Left, to: over }, right: { title: Right, to: over } } } }
      over: { ending: { title: Arrived, kind: success, text: There. } }
`;

test("a run of one's own scenario is exported with its files, without what is personal if need be, and opens where nothing is installed", async ({
  page,
  browser,
}) => {
  await page.goto("/");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "own.yaml", mimeType: "text/yaml", buffer: Buffer.from(OWN) });
  await page.getByRole("button", { name: "Take the seat" }).click();
  await decideFirst(page);
  await untilSaved(page);
  await expect(page.locator(".ending > h2")).toHaveText("Arrived");
  const text = readFileSync(await exportRun(page, ["Leave out who played"]), "utf8");
  expect(text).toContain('"bundle"');
  expect(text).not.toContain("thinkSeconds");
  const elsewhere = await browser.newPage();
  await elsewhere.goto("/");
  await elsewhere
    .locator('input[type="file"]')
    .setInputFiles({ name: "my.run.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await elsewhere.getByRole("button", { name: "To the end" }).click();
  await expect(elsewhere.locator(".ending > h2")).toHaveText("Arrived");
  const bare = JSON.parse(
    readFileSync(await exportRun(page, ["Leave out who played", "Include the scenario"]), "utf8"),
  );
  expect(bare).not.toHaveProperty("bundle");
  await elsewhere.close();
});

test("a question that is put again has nothing picked, though an initiative in between leaves the pick", async ({
  page,
}) => {
  const again = OWN.replace("{ title: Left, to: over }", "{ title: Left, to: ask }").replace(
    "charts:",
    "initiatives: { call: { seat: one, title: Call home } }\ncharts:",
  );
  await page.goto("/");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "again.yaml", mimeType: "text/yaml", buffer: Buffer.from(again) });
  await page.getByRole("button", { name: "Take the seat" }).click();
  const left = page.getByRole("radio", { name: /^Left/ });
  await left.check();
  await page.getByRole("button", { name: /Call home/ }).click();
  await expect.poll(() => marks(page)).toBe(1);
  await expect(left).toBeChecked();
  await page.getByRole("button", { name: /^Decide/ }).click();
  await expect.poll(() => marks(page)).toBe(2);
  await expect(left).not.toBeChecked();
  await expect(page.getByRole("button", { name: /^Decide/ })).toBeDisabled();
});

test("what was decided can be taken back, and stays in the run", async ({ page }) => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  const prompt = await page.locator(".prompt").textContent();
  await decideFirst(page);
  await untilAsked(page);
  await page
    .getByRole("button", { name: /^Go back to here/ })
    .first()
    .click();
  await page.getByRole("dialog").getByRole("button", { name: "Go back to here" }).click();
  await expect(page.locator(".prompt")).toHaveText(prompt ?? "");
  await untilSaved(page);
  const run: unknown = JSON.parse(readFileSync(await exportRun(page), "utf8"));
  expect(run).toMatchObject({ variations: [{ at: 0 }] });
});

const BROKEN = [
  { name: "empty.yaml", text: "", says: "SCN" },
  { name: "typo.yaml", text: "threshold: 1\nid: x\ntitel: Typo\n", says: 'Did you mean "title"?' },
  { name: "later.yaml", text: "threshold: 9\nid: x\n", says: "version 9 of the format" },
  { name: "proto.yaml", text: "threshold: 1\n__proto__: { polluted: true }\n", says: "__proto__" },
  { name: "deep.yaml", text: `a: ${"[".repeat(5000)}`, says: "SCN" },
  { name: "bomb.yaml", text: "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n", says: "SCN" },
  { name: "huge.yaml", text: "# ".padEnd(2_100_000, "x"), says: "larger than 2 MB" },
  { name: "not.run.json", text: "{", says: "isn't JSON" },
  { name: "other.run.json", text: '{"format":"chess"}', says: "isn't a run of Threshold" },
  { name: "hostile.run.json", text: '{"format":"threshold-run","version":1,"__proto__":{"x":1}}', says: "scenario" },
];

test("whatever can't be opened is answered by a sentence of its own, and nothing stored is lost", async ({ page }) => {
  await takeSeat(page, SHORT);
  await untilAsked(page);
  await untilSaved(page);
  for (const { name, text, says } of BROKEN) {
    // A new document each time, without the last answer.
    await page.goto("about:blank");
    await page.goto("/");
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await expect.soft(page.getByRole("alert"), name).toContainText(says);
    await expect.soft(page.getByRole("link", { name: "Continue" }), name).toBeVisible();
    expect.soft(await page.evaluate(() => Object.hasOwn(Object.prototype, "polluted")), name).toBe(false);
  }
});

test("a scenario of one's own, with HTML in its texts, is played as text", async ({ page }) => {
  await page.goto("/");
  const text = readFileSync("scenarios/harbour-incident/scenario.yaml", "utf8")
    .replace("id: harbour-incident", "id: my-own")
    .replace("You are the minister on duty", "<img src=x onerror=alert(1)> You are the minister on duty");
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "mine.yaml", mimeType: "text/plain", buffer: Buffer.from(text) });
  await expect(page.getByText("<img src=x onerror=alert(1)>")).toBeVisible();
  expect(await page.locator("img").count()).toBe(0);
  await page.getByRole("button", { name: "Take the seat" }).click();
  expect(await untilAsked(page)).toBe("asked");
});

test("the whole game can be played with the map off, which then stands in words", async ({ page }) => {
  await takeSeat(page, SHORT);
  await page.getByRole("button", { name: "Map off" }).click();
  await expect(page.getByRole("region", { name: "The map in words" })).toContainText("Cutter Aso");
  await expect(page.locator("canvas")).toHaveCount(0);
  await playToEnd(page);
});

test("the first decision is taken before the map has loaded", async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/map-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await takeSeat(page, SHORT);
  await untilAsked(page);
  await decideFirst(page);
  await expect(page.locator("canvas")).toHaveCount(0);
  release();
  await expect(page.locator(".map-canvas canvas")).toBeVisible();
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`briefing, decision and ending have no barriers at ${viewport.width} pixels and don't scroll sideways`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(`/#/s/${SHORT}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await takeSeat(page, SHORT);
    await untilAsked(page);
    await page.locator('input[name="option"]').first().check();
    // What is half below the button that stays at the lower edge is no target.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await playToEnd(page);
    // Under the bar that stays on top, what is half scrolled away is no target.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}
