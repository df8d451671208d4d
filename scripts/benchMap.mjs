// `npm run bench:map`: prints how much script a frame of the map takes, what a still map costs, and how soon a sitting
// shows its question and its map. It compares; it never fails on a time.
import { chromium } from "@playwright/test";
import { createServer } from "vite";
import { BROWSER_ARGS, obtainBrowser } from "./browser.mjs";
import { buildWhenStale, PAGE_TARGET } from "./build.mjs";
import { PAGE } from "./paths.mjs";
import { serve } from "./serve.mjs";

const UNITS = [1, 100, 1000];
const STILL_SECONDS = 5;
const OPENINGS = 7;

/** @param {readonly number[]} values @param {number} share */
const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** @param {number} value */
const ms = (value) => value.toFixed(1);

/** The median and the middle four fifths. @param {readonly number[]} times */
const summary = (times) =>
  times.length === 0
    ? { "median ms": "none", "10 to 90 %": "" }
    : {
        "median ms": ms(quantile(times, 0.5)),
        "10 to 90 %": `${ms(quantile(times, 0.1))} to ${ms(quantile(times, 0.9))}`,
      };

/** The seconds of the page's main thread that were spent on tasks since it began. @param {import("@playwright/test").CDPSession} session */
const taskSeconds = async (session) => {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
};

/** The milliseconds of a fixed sum in the page: what a machine's load and speed do to it, they do to a frame. @param {import("@playwright/test").Page} page */
const calibrate = (page) =>
  page.evaluate(() => {
    const times = Array.from({ length: 9 }, () => {
      const began = performance.now();
      let sum = 0;
      for (let index = 0; index < 2e6; index += 1) sum = (sum * 31 + index) | 0;
      return performance.now() - began + (sum === 1 ? 1 : 0);
    });
    return times.sort((a, b) => a - b)[4] ?? Number.NaN;
  });

/** @param {import("@playwright/test").Browser} browser @param {string} url */
const benchFrames = async (browser, url) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}tests/bench/map.html`);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  /** @type {Readonly<Record<string, string | number>>[]} */
  const rows = [];
  /** What the bench page's own functions give. @param {string} call */
  const inPage = (call) => page.evaluate(`window.bench.${call}`);
  /** @param {string} call @returns {Promise<readonly number[]>} */
  const frameTimes = async (call) => {
    const times = await inPage(call);
    return Array.isArray(times) ? times.map(Number) : [];
  };
  let renderer = "";
  for (const units of UNITS) {
    renderer = String(await inPage(`mount(${units})`));
    /** @param {string} what @param {() => Promise<readonly number[]>} run */
    const measure = async (what, run) => {
      const loop = await calibrate(page);
      const [began, before] = [performance.now(), await taskSeconds(session)];
      const times = await run();
      const share = (await taskSeconds(session)) - before;
      const core = `${((share / ((performance.now() - began) / 1000)) * 100).toFixed(1)} %`;
      const loops = times.length === 0 ? "" : (quantile(times, 0.5) / loop).toFixed(2);
      rows.push({ units, what, frames: times.length, ...summary(times), loops, core });
    };
    // Nothing of the page runs while a still map is measured, not even the bench.
    await measure("still", async () => {
      await page.waitForTimeout(STILL_SECONDS * 1000);
      return [];
    });
    await measure("panning", () => frameTimes("panning(120)"));
    await measure("animating", () => frameTimes("animating(4)"));
  }
  await page.close();
  console.log(
    `\nScript time of one frame at 1440 by 900, drawn by ${renderer}; "loops" is the median in turns of a fixed sum, "core" the main thread's share of one core.`,
  );
  console.table(rows);
};

/** @param {import("@playwright/test").Browser} browser @param {string} url */
const benchOpening = async (browser, url) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(".prompt") === null) return;
      performance.mark("first decision");
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${url}#/s/harbour-incident`);
  await page.getByRole("button", { name: "Take the seat" }).click();
  await page.locator(".prompt").waitFor();
  await page.locator('[data-saving="saved"]').waitFor({ state: "attached" });
  const marks = { "first decision": /** @type {number[]} */ ([]), "first map paint": /** @type {number[]} */ ([]) };
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName("first map paint").length > 0);
    for (const [name, times] of Object.entries(marks))
      times.push(await page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name));
  }
  await page.close();
  console.log(`\nFrom opening a sitting on the built page, ${OPENINGS} times with a warm cache.`);
  console.table(Object.entries(marks).map(([what, times]) => ({ what, ...summary(times) })));
};

const executablePath = await obtainBrowser();
await buildWhenStale(PAGE_TARGET);
const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
const development = await createServer({ server: { port: 0, host: "127.0.0.1" }, logLevel: "error" });
await development.listen();
const built = await serve(PAGE, undefined);
try {
  await benchFrames(browser, development.resolvedUrls?.local[0] ?? "");
  await benchOpening(browser, built.url);
} finally {
  await browser.close();
  await development.close();
  await built.close();
}
