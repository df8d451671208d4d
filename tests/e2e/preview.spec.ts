import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { collectProblems } from "./collectProblems.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCENARIO = readFileSync(join(ROOT, "tests/e2e/preview.yaml"), "utf8");

type Running = { readonly file: string; readonly url: string; readonly stop: () => void };

/** The command on a file of its own; its address is read from what it prints. */
const startPreview = async (text: string): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), "threshold-preview-"));
  const file = join(folder, "scenario.yaml");
  writeFileSync(file, text);
  const child = spawn(process.execPath, ["scripts/threshold.mjs", "preview", file, "--no-open", "--port", "0"], {
    cwd: ROOT,
  });
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { file, url: await addressOf(child), stop };
};

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      const url = /The preview is at (\S+)/.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once("exit", () => reject(new Error(`The preview ended: ${printed}`)));
  });

/** As many editors save: a new file in the place of the old one. */
const save = (file: string, text: string): void => {
  writeFileSync(`${file}~`, text);
  renameSync(`${file}~`, file);
};

const prompt = (page: Page) => page.locator(".prompt");

const decide = async (page: Page, option: string): Promise<void> => {
  await page.getByRole("radio", { name: option }).check();
  await page.getByRole("button", { name: /^Decide/ }).click();
};

test("a saved file is played again to the same ply; what breaks it is shown with its place", async ({ page }) => {
  const problems = collectProblems(page);
  const { file, url, stop } = await startPreview(SCENARIO);
  try {
    await page.goto(url);
    await expect(page.getByText("No problems found.")).toBeVisible();
    await decide(page, "Send the boat");
    await expect(prompt(page)).toHaveText("The weather turns. Do you go on?");
    await decide(page, "Go on");
    await expect(prompt(page)).toHaveText("There is a light. What now?");
    await expect(page.locator(".strip")).toContainText("30");

    save(file, SCENARIO.replace("fuel: -20", "fuel: -5"));
    await expect(page.locator(".strip")).toContainText("45");
    await expect(prompt(page)).toHaveText("There is a light. What now?");

    save(file, SCENARIO.replace("fuel > 5", "fule > 5"));
    const line = SCENARIO.split("\n").findIndex((one) => one.includes("fuel > 5")) + 1;
    await expect(page.getByRole("link", { name: `${file}:${line}:` })).toBeVisible();
    await expect(page.locator(".findings")).toContainText('Did you mean "fuel"?');
    await expect(page.locator(".findings .excerpt")).toHaveText(/fule > 5.*\n +\^{4}$/);
    await expect(page.getByRole("alert").filter({ hasText: "its last version without any" })).toBeVisible();
    await expect(prompt(page)).toHaveText("There is a light. What now?");
    expect(await findBarriers(page)).toEqual([]);

    save(file, SCENARIO.replace("go_on:", "press_on:"));
    await expect(page.getByRole("alert").filter({ hasText: "can no longer be played" })).toHaveText(
      'Ply 2 ("search.second=go_on") can no longer be played: There is no option "go_on" here; there are "press_on", "turn_back".',
    );
    await expect(prompt(page)).toHaveText("The weather turns. Do you go on?");

    save(file, SCENARIO);
    await expect(prompt(page)).toHaveText("There is a light. What now?");
    await expect(page.getByText("No problems found.")).toBeVisible();

    await page.getByRole("button", { name: "Charts" }).click();
    const states = page.getByRole("list", { name: "States" });
    await expect(states.locator(".lit")).toContainText("A light in the haze");
    const declared = SCENARIO.split("\n").indexOf("      second:") + 1;
    await page.locator('.charts [data-path="search.second"]').click();
    await expect(states.locator(".chosen")).toContainText(`${file}:${declared}:1`);
    expect(await findBarriers(page)).toEqual([]);
    expect(problems).toEqual([]);
  } finally {
    stop();
  }
});

test("the page is in the reader's language with the folder's translation, and stands where it was when it's loaded anew", async ({
  browser,
}) => {
  const { file, url, stop } = await startPreview(SCENARIO);
  const context = await browser.newContext({ locale: "ja-JP" });
  const page = await context.newPage();
  const problems = collectProblems(page);
  try {
    await page.goto(url);
    await page.getByRole("radio", { name: "Send the boat" }).check();
    await page.locator("form [type=submit]").click();
    await expect(prompt(page)).toHaveText("The weather turns. Do you go on?");

    mkdirSync(join(dirname(file), "locales"));
    const translation = join(dirname(file), "locales", "ja.yaml");
    save(translation, translated("天気が変わる。進むか。"));
    await expect(prompt(page)).toHaveText("天気が変わる。進むか。");
    save(translation, translated("風向きが変わる。進むか。"));
    await expect(prompt(page)).toHaveText("風向きが変わる。進むか。");

    save(translation, translated("{speed}ノットの風。"));
    await expect(page.getByRole("link", { name: `${translation}:2:` })).toBeVisible();
    await expect(prompt(page)).toHaveText("The weather turns. Do you go on?");
    save(translation, translated("風向きが変わる。進むか。"));
    await expect(prompt(page)).toHaveText("風向きが変わる。進むか。");

    await page.reload();
    await expect(prompt(page)).toHaveText("風向きが変わる。進むか。");
    expect(await findBarriers(page)).toEqual([]);
    // Loading the page anew ends the connection.
    expect(problems.filter((problem) => !problem.endsWith("/preview/events"))).toEqual([]);
  } finally {
    stop();
    await context.close();
  }
});

const translated = (text: string): string =>
  `language: ja\ncharts: { search: { states: { second: { decide: { prompt: "${text}" } } } } }\n`;

test("the file can be loaded only from the address that was printed, and only by this machine's own name", async ({
  request,
}) => {
  const { url, stop } = await startPreview(SCENARIO);
  try {
    const { origin, pathname } = new URL(url);
    expect(pathname).toMatch(/^\/[0-9a-f]{32}\/$/);
    expect((await request.get(`${origin}/`)).status()).toBe(404);
    expect((await request.get(`${origin}/preview/events`)).status()).toBe(404);
    const named = await request.get(`${origin}${pathname}preview/events`, { headers: { host: "example.org" } });
    expect(named.status()).toBe(403);
  } finally {
    stop();
  }
});
