import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { BROWSER_ARGS, findBrowser } from "../../scripts/system/browser.mjs";
import { serve } from "../../src/server/index.ts";
import { decideFirst, exportRun, marks, playToEnd, takeSeat, untilAsked, untilSaved } from "./play.ts";

/** A name of this machine under which a browser takes it for any other in the network, as over plain http from a teacher's laptop. */
const NAME = "wargame.school.example";

const executablePath = await findBrowser();

test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: [...BROWSER_ARGS, `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
  },
  serviceWorkers: "allow",
});

test("over plain http a game is played to its end, kept, watched, linked and exported", async ({ page }) => {
  const { sharedUrls, close } = await serve("dist/page", { port: 0, sharedAs: [NAME] });
  const [address = ""] = sharedUrls;
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(address);
  expect(await page.evaluate(() => [window.isSecureContext, "randomUUID" in crypto, "locks" in navigator])).toEqual([
    false,
    false,
    false,
  ]);
  await expect(page.getByText("This page came over plain http")).toBeVisible();
  await takeSeat(page, "harbour-incident", 7, address);
  await untilAsked(page);
  await decideFirst(page);
  await untilSaved(page);
  const played = await marks(page);
  await page.reload();
  expect(await untilAsked(page)).toBe("asked");
  expect(await marks(page)).toBeGreaterThanOrEqual(played);
  await playToEnd(page);
  await untilSaved(page);
  expect(JSON.parse(readFileSync(await exportRun(page), "utf8"))).toMatchObject({
    scenario: { id: "harbour-incident" },
  });
  await page.getByRole("button", { name: "Copy link" }).first().click();
  await expect(page.getByText("The browser doesn't allow the page to copy.")).toBeVisible();
  const link = await page.getByRole("dialog").getByRole("textbox").inputValue();
  await page.goto("about:blank");
  await page.goto(link);
  await expect(page.getByRole("slider").first()).toBeVisible();
  expect(faults).toEqual([]);
  await close();
});

test("a name that wasn't printed is answered with a sentence", async ({ page }) => {
  const { url, close } = await serve("dist/page", { port: 0, sharedAs: ["192.168.7.20"] });
  const answer = await page.goto(`http://${NAME}:${new URL(url).port}/`);
  expect(answer?.status()).toBe(403);
  await expect(
    page.getByText("This server answers under the addresses that it printed only: 192.168.7.20."),
  ).toBeVisible();
  await close();
});
