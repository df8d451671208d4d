import { expect, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";

const ADDRESS = "**/scenarios/harbour-incident.json";

for (const { name, answer, text } of [
  { name: "an error of the server", answer: { status: 500, body: "no" }, text: "The server answered with an error." },
  {
    name: "the sign-in page of a network",
    answer: { status: 200, contentType: "text/html", body: "<h1>Sign in</h1>" },
    text: "Something other than the server answered",
  },
  { name: "no connection", answer: undefined, text: "There is no connection to the server." },
]) {
  test(`a scenario that can't be loaded for ${name} is reported as that, and can be tried again`, async ({ page }) => {
    await page.route(ADDRESS, (route) => (answer === undefined ? route.abort() : route.fulfill(answer)));
    await page.goto("/#/s/harbour-incident");
    await expect(page.getByText(text)).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await page.unroute(ADDRESS);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("button", { name: "Take the seat" })).toBeVisible();
  });
}

test("a part of the page that is missing says so, can be tried again, and goes when the address changes", async ({
  page,
}) => {
  await page.route("**/assets/ReplayPage-*.js", (route) => route.abort());
  await page.goto("/#/r/AAAA");
  await expect(page.getByText("A part of the page is missing")).toBeVisible();
  await page.getByRole("link", { name: "Library" }).click();
  await expect(page.getByRole("heading", { name: "Scenarios" })).toBeVisible();
  await page.goBack();
  await expect(page.getByText("A part of the page is missing")).toBeVisible();
  await page.unroute("**/assets/ReplayPage-*.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("The link is damaged or incomplete.")).toBeVisible();
});

test.describe("in a browser that prefers Japanese", () => {
  test.use({ locale: "ja-JP" });
  test("a page whose Japanese words can't be loaded speaks English", async ({ page }) => {
    await page.route("**/assets/ja-*.js", (route) => route.abort());
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "Scenarios" })).toBeVisible();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});

test("a page whose script doesn't come says so in words of its own", async ({ page }) => {
  await page.route("**/assets/index-*.js", (route) => route.abort());
  await page.goto("/");
  await expect(page.getByText("The page is loading.")).toBeVisible();
  await expect(page.getByText("読み込み中です。")).toBeVisible();
});
