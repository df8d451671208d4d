import process from "node:process";
import { type Browser, type CDPSession, chromium } from "@playwright/test";
import { finish, keep, type Row } from "./report.ts";

// How much script a frame of the map takes, what a still map costs, and how soon a sitting shows its question and its map. The caller
// serves the sources and the built page, and names the browser.

const UNITS = [1, 100, 1000];
const STILL_SECONDS = 5;
const OPENINGS = 7;

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

const ms = (value: number): string => value.toFixed(1);

/** The median and the middle four fifths. */
const summary = (times: readonly number[]): Row =>
  times.length === 0
    ? { "median ms": "none", "10 to 90 %": "" }
    : {
        "median ms": ms(quantile(times, 0.5)),
        "10 to 90 %": `${ms(quantile(times, 0.1))} to ${ms(quantile(times, 0.9))}`,
      };

/** The seconds of the page's main thread that were spent on tasks since it began. */
const taskSeconds = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
};

const benchFrames = async (browser: Browser, url: string): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${url}tests/bench/map.html`);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const rows: Row[] = [];
  /** What the bench page's own functions give. */
  const inPage = (call: string): Promise<unknown> => page.evaluate(`window.bench.${call}`);
  const frameTimes = async (call: string): Promise<readonly number[]> => {
    const times = await inPage(call);
    return Array.isArray(times) ? times.map(Number) : [];
  };
  let renderer = "";
  for (const units of UNITS) {
    renderer = String(await inPage(`mount(${units})`));
    const measure = async (what: string, run: () => Promise<readonly number[]>): Promise<void> => {
      const [began, before] = [performance.now(), await taskSeconds(session)];
      const times = await run();
      const share = (await taskSeconds(session)) - before;
      const core = `${((share / ((performance.now() - began) / 1000)) * 100).toFixed(1)} %`;
      rows.push({ units, what, frames: times.length, ...summary(times), core });
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
  print(
    `Script time of one frame at 1440 by 900, drawn by ${renderer}; "core" is the main thread's share of one core.`,
    rows,
  );
};

const benchOpening = async (browser: Browser, url: string): Promise<void> => {
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
  const marks: Readonly<Record<string, number[]>> = { "first decision": [], "first map paint": [] };
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    await page.reload();
    await page.waitForFunction(() => performance.getEntriesByName("first map paint").length > 0);
    for (const [name, times] of Object.entries(marks))
      times.push(await page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name));
  }
  await page.close();
  print(
    `From opening a sitting on the built page, ${OPENINGS} times with a warm cache.`,
    Object.entries(marks).map(([what, times]) => ({ what, ...summary(times) })),
  );
};

const print = (title: string, rows: readonly Row[]): void => {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? "")))];
  process.stdout.write(`\n${title}\n`);
  for (const line of lines) process.stdout.write(`${line.map((cell) => cell.padStart(17)).join("")}\n`);
  keep(title, rows);
};

const given = (name: string): string => process.env[name] ?? "";

const browser = await chromium.launch({
  executablePath: given("THRESHOLD_BROWSER"),
  args: given("THRESHOLD_BROWSER_ARGS").split(" "),
});
try {
  await benchFrames(browser, given("THRESHOLD_SOURCES_URL"));
  await benchOpening(browser, given("THRESHOLD_PAGE_URL"));
} finally {
  await browser.close();
}
finish("map");
