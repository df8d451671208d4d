// `npm run check:kills [-- KILLS]`: whether a choice that was shown as saved is there after the browser was killed. Half of the kills are in the standard's storage mode "best-effort", half in "persistent".
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { buildWhenStale, loadServer, PAGE_TARGET } from "../../build/build.mjs";
import { BROWSER_ARGS, obtainBrowser } from "../../system/browser.mjs";
import { PAGE } from "../../system/paths.mjs";

const MODES = /** @type {const} */ (["best-effort", "persistent"]);

/** Kills fall up to so many milliseconds after a click, so before, while and after it is stored. */
const LATEST_MS = 400;

const executable = await obtainBrowser();

/**
 * A browser of its own process group on a profile that outlives it.
 * @param {string} profile
 * @param {{ readonly origin: string, readonly isPersistent: boolean }} site
 */
const openBrowser = async (profile, { origin, isPersistent }) => {
  const port = join(profile, "DevToolsActivePort");
  rmSync(port, { force: true });
  const args = [...BROWSER_ARGS, "--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`];
  const child = spawn(executable, [...args, "about:blank"], { detached: true, stdio: "ignore" });
  while (!existsSync(port) || !readFileSync(port, "utf8").includes("\n")) await wait(50);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${readFileSync(port, "utf8").split("\n")[0]}`);
  const [context] = browser.contexts();
  if (context === undefined || child.pid === undefined) throw new Error("The browser has no window.");
  if (isPersistent) {
    const session = await browser.newBrowserCDPSession();
    await session.send("Browser.grantPermissions", { origin, permissions: ["durableStorage"] });
  }
  const { pid } = child;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const kill = async () => {
    process.kill(-pid, "SIGKILL");
    await gone;
    await browser.close().catch(() => undefined);
  };
  return { page: await context.newPage(), kill };
};

/** @typedef {import("@playwright/test").Page} Page */

/** @param {Page} page how many choices the time line shows */
const countMarks = (page) => page.locator("nav.time li").count();

/** @param {Page} page waits until someone is asked, or the run has ended; says which */
const untilAsked = async (page) => {
  const question = page.locator('input[name="option"]').first();
  const skip = page.getByRole("button", { name: "Skip to your next decision" });
  const ending = page.getByRole("link", { name: "Play again" });
  for (;;) {
    await question.or(skip).or(ending).first().waitFor({ timeout: 60_000 });
    if (await ending.isVisible()) return "ended";
    if (await question.isVisible()) return "asked";
    await skip.click({ timeout: 2000 }).catch(() => undefined);
  }
};

/** @param {Page} page begins a sitting; gives its address */
const begin = async (page, /** @type {string} */ url) => {
  await page.goto(`${url}#/s/harbour-incident`);
  await page.getByRole("button", { name: "Take the seat" }).click();
  await page.locator('[data-saving="saved"]').waitFor({ state: "attached", timeout: 60_000 });
  return page.url();
};

/**
 * Chooses, and notes how many choices were shown while the page said "Saved", until the browser is killed.
 * @param {Page} page
 * @param {() => Promise<void>} kill
 * @returns {Promise<number>} how many were shown as saved
 */
const chooseAndKill = async (page, kill) => {
  const asked = await untilAsked(page);
  let shown = await countMarks(page);
  if (asked === "ended") {
    await kill();
    return shown;
  }
  await page.locator('input[name="option"]:enabled').first().check();
  await page.getByRole("button", { name: /^Decide/ }).click();
  const until = Date.now() + Math.random() * LATEST_MS;
  while (Date.now() < until) {
    shown = await page
      .evaluate((before) => {
        const isSaved = document.querySelector('[data-saving="saved"]') !== null;
        return isSaved ? document.querySelectorAll("nav.time li").length : before;
      }, shown)
      .catch(() => shown);
  }
  await kill();
  return shown;
};

const kills = Number(process.argv[2] ?? 200);
await buildWhenStale(PAGE_TARGET);
const { serve } = await loadServer();
const { url, close } = await serve(PAGE, { port: undefined });
const lost = [];
let stored = 0;
for (const mode of MODES) {
  const profile = mkdtempSync(join(tmpdir(), "threshold-kills-"));
  const site = { origin: new URL(url).origin, isPersistent: mode === "persistent" };
  let address = "";
  let expected = 0;
  for (let number = 0; number <= kills / MODES.length; number += 1) {
    const { page, kill } = await openBrowser(profile, site);
    if (address !== "") {
      await page.goto(address);
      await page.locator("nav.time").waitFor({ timeout: 60_000 });
      const found = await countMarks(page);
      stored += 1;
      if (found < expected) lost.push(`${mode}, kill ${number}: ${found} of ${expected} choices`);
    }
    if (address === "" || (await untilAsked(page)) === "ended") address = await begin(page, url);
    expected = await chooseAndKill(page, kill);
  }
  rmSync(profile, { recursive: true, force: true });
}
await close();
console.log(`${stored} kills, each checked: ${lost.length} lost a choice that was shown as saved.`);
for (const line of lost) console.log(`  ${line}`);
process.exitCode = lost.length === 0 ? 0 : 1;
