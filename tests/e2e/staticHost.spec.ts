import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { decideFirst, takeSeat, untilAsked } from "./play.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A server that knows nothing of Threshold: files of a folder below a path, their types, and no other header. */
const servePlainly = async (folder: string, below: string): Promise<Server> => {
  const server = createServer(({ url = "" }, response) => {
    const path = new URL(url, "http://x").pathname;
    const file = join(folder, path.slice(below.length).replace(/^$/, "index.html"));
    if (!path.startsWith(below) || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolveListening) => server.listen(0, "127.0.0.1", resolveListening));
  return server;
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

test.describe("someone else's host", () => {
  test.use({ serviceWorkers: "allow" });
  test("the built page works from any folder of a plain web server, offline too", async ({ page, context }) => {
    const server = await servePlainly("dist/page", "/a/b/");
    const address = `http://127.0.0.1:${portOf(server)}/a/b/`;
    const outside: string[] = [];
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(address)) outside.push(request.url());
    });
    await takeSeat(page, "harbour-incident", 7, address);
    await untilAsked(page);
    await expect(page.locator(".map-canvas canvas")).toBeVisible();
    await decideFirst(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    server.closeAllConnections();
    await new Promise((resolveClosed) => server.close(resolveClosed));
    await context.setOffline(true);
    await page.reload();
    await untilAsked(page);
    await expect(page.locator(".map-canvas canvas")).toBeVisible();
    expect(outside).toEqual([]);
  });
});

for (const { locale, sentence } of [
  { locale: "en-GB", sentence: "This page was opened as a file" },
  { locale: "ja-JP", sentence: "このページはファイルとして開かれた" },
  { locale: "zh-TW", sentence: "此頁是以檔案方式開啟的" },
  { locale: "de-DE", sentence: "This page was opened as a file" },
]) {
  test.describe(`opened by double click, in a browser that prefers ${locale}`, () => {
    test.use({ locale });
    test("the page says in one sentence what it needs", async ({ page }) => {
      await page.goto(pathToFileURL(resolve("dist/page/index.html")).href);
      await expect(page.getByText(sentence)).toBeVisible();
      await expect(page.locator("main > :visible")).toHaveCount(1);
    });
  });
}
