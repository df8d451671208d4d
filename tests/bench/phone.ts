import process from "node:process";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { installPhoneProbe, type Moment } from "./phoneProbe.ts";
import { finish, keep, type Row } from "./report.ts";

// How soon a slow phone shows the library, the first decision and the map, with nothing of the page in any cache. The caller serves the built
// page and names the browser. Network and processor are slowed down by the browser itself (Chrome DevTools Protocol): no real phone takes part.

const SCENARIO = "alliance-or-abandonment";
const LANGUAGES = ["en-GB", "ja-JP"] as const;
const ROUNDS = Number(process.argv[2] ?? 3);

/** Lighthouse's "slow 4G" as the browser applies it, and its slowdown for a phone of the middle class. */
const NETWORK = { offline: false, latency: 562, downloadThroughput: 1_440_000 / 8, uploadThroughput: 675_000 / 8 };
const SLOWDOWN = 4;
const PHONE = { width: 390, height: 844 };

const given = (name: string): string => process.env[name] ?? "";

/** What has come over the line up to now, compressed as it came. */
type Received = { bytes: number; scriptBytes: number };

const countReceived = async (session: CDPSession): Promise<Received> => {
  const received: Received = { bytes: 0, scriptBytes: 0 };
  const scripts = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script" || /\.js$/.test(new URL(response.url).pathname)) scripts.add(requestId);
  });
  const add = (requestId: string, bytes: number): void => {
    received.bytes += bytes;
    if (scripts.has(requestId)) received.scriptBytes += bytes;
  };
  const counted = new Map<string, number>();
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    counted.set(requestId, (counted.get(requestId) ?? 0) + encodedDataLength);
    add(requestId, encodedDataLength);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    add(requestId, encodedDataLength - (counted.get(requestId) ?? 0));
  });
  await session.send("Network.enable");
  return received;
};

type Options = { readonly language: string; readonly isSlow: boolean; readonly stays: boolean };

/** A page that has never been here, and what it receives. */
const openPhone = async (browser: Browser, { language, isSlow, stays }: Options) => {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: language,
    // A worker's own requests can't be slowed down by the page's session; it starts when the page is idle.
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const received = await countReceived(session);
  if (isSlow) {
    await session.send("Network.emulateNetworkConditions", NETWORK);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  }
  await page.addInitScript(installPhoneProbe, { scenario: SCENARIO, stays });
  return { page, received, close: () => context.close() };
};

const momentOf = async (page: Page, name: Moment): Promise<number> => {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, { timeout: 180_000 });
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name);
};

const MOMENTS = [
  { name: "library", what: "library can be used" },
  { name: "first decision", what: "first decision can be clicked" },
  { name: "first map paint", what: "map stands" },
] as const;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

const benchOpening = async (browser: Browser, language: string): Promise<readonly Row[]> => {
  const seen = MOMENTS.map(() => ({ ms: [] as number[], bytes: [] as number[], scriptBytes: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, received, close } = await openPhone(browser, { language, isSlow: true, stays: false });
    await page.goto(given("THRESHOLD_PAGE_URL"), { waitUntil: "commit" });
    for (const [index, { name }] of MOMENTS.entries()) {
      seen[index]?.ms.push(await momentOf(page, name));
      seen[index]?.bytes.push(received.bytes);
      seen[index]?.scriptBytes.push(received.scriptBytes);
    }
    await close();
  }
  return MOMENTS.map(({ what }, index) => ({
    language,
    what,
    seconds: seconds(median(seen[index]?.ms ?? [])),
    "kB received": kilobytes(median(seen[index]?.bytes ?? [])),
    "kB of script": kilobytes(median(seen[index]?.scriptBytes ?? [])),
  }));
};

/** Somebody who stays in the library: when its letters are drawn as they remain. */
const benchLetters = async (browser: Browser, language: string): Promise<Row> => {
  const { page, received, close } = await openPhone(browser, { language, isSlow: true, stays: true });
  await page.goto(given("THRESHOLD_PAGE_URL"), { waitUntil: "commit" });
  const ms = await momentOf(page, "letters");
  const row = {
    seconds: seconds(ms),
    "kB received": kilobytes(received.bytes),
    "kB of script": kilobytes(received.scriptBytes),
  };
  await close();
  return { language, what: "library in its own letters", ...row };
};

/** The longest tasks of the main thread from the first decision until the map stands, on this machine as it is. */
const benchTasks = async (browser: Browser): Promise<readonly Row[]> => {
  const longest: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, close } = await openPhone(browser, { language: "en-GB", isSlow: false, stays: false });
    await page.goto(given("THRESHOLD_PAGE_URL"), { waitUntil: "commit" });
    const from = await momentOf(page, "first decision");
    const to = await momentOf(page, "first map paint");
    await page.waitForTimeout(500);
    const tasks = await page.evaluate(() => window.phoneTasks ?? []);
    longest.push(Math.max(0, ...tasks.filter(({ start }) => start >= from - 50 && start <= to).map(({ ms }) => ms)));
    await close();
  }
  return longest.map((ms, round) => ({ round: round + 1, "longest task ms": ms.toFixed(0) }));
};

const print = (title: string, rows: readonly Row[]): void => {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? "")))];
  process.stdout.write(`\n${title}\n`);
  for (const line of lines) process.stdout.write(`${line.map((cell) => cell.padStart(32)).join("")}\n`);
  keep(title, rows);
};

const browser = await chromium.launch({
  executablePath: given("THRESHOLD_BROWSER"),
  args: given("THRESHOLD_BROWSER_ARGS").split(" "),
});
try {
  const rows: Row[] = [];
  for (const language of LANGUAGES)
    rows.push(...(await benchOpening(browser, language)), await benchLetters(browser, language));
  print(
    `A slow phone: processor ${SLOWDOWN} times slower, 1.44 Mbit/s, ${NETWORK.latency} ms to an answer, ${PHONE.width} by ${PHONE.height}; nothing in a cache; median of ${ROUNDS}. Whoever holds it clicks at once.`,
    rows,
  );
  print("The longest task of the main thread while the map is put up, at full speed.", await benchTasks(browser));
} finally {
  await browser.close();
}
finish("phone");
