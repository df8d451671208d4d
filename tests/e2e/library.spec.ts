import { createHash } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { findBarriers } from "./axe.ts";
import { collectProblems } from "./collectProblems.ts";

test("the library opens without an error", async ({ page }) => {
  const problems = collectProblems(page);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(problems).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the library has no barriers in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
  });
}

test("a browser that keeps nothing says so, and can be played in all the same", async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("storage is switched off", "SecurityError");
    };
  });
  await page.goto("/");
  await expect(page.getByText("This browser can't store anything")).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole("link", { name: "Harbour incident" }).click();
  await page.getByRole("button", { name: "Take the seat" }).click();
  await expect(page.getByRole("heading", { name: "Your decision" })).toBeVisible();
});

test("the page runs under a content security policy that lets nothing in from elsewhere", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("'unsafe-inline'");
  // What stands in the page itself is named by its hash, in the policy of the page and of the server.
  for (const script of await page.locator("script:not([src])").allTextContents()) {
    const hash = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
    expect(policy).toContain(hash);
    expect(response?.headers()["content-security-policy"]).toContain(hash);
  }
});

/** What became of code that got into the page: an inline script, an event handler, eval later on, and a script from elsewhere. */
const tryInjections = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const ran: string[] = [];
    Object.assign(globalThis, { ran });
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.push(effectiveDirective));
    const inline = document.createElement("script");
    inline.textContent = "ran.push('inline')";
    const remote = document.createElement("script");
    remote.src = "https://example.org/x.js";
    const handler = document.createElement("button");
    handler.setAttribute("onclick", "ran.push('handler')");
    document.body.append(inline, remote, handler);
    handler.click();
    // What the debugger evaluates may itself use eval; what a timer calls may not.
    await new Promise((resolve) => setTimeout(resolve));
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          resolve(new Function("return 'ran'")());
        } catch (error) {
          resolve(error instanceof Error ? error.name : error);
        }
      }),
    );
    return { ran, evaluated, refused: [...new Set(refused)].filter((one) => one !== "script-src").sort() };
  });

for (const { from, strips } of [
  { from: "the server's header", strips: false },
  { from: "the page alone, on a server without the header", strips: true },
]) {
  test(`code that gets into the page doesn't run: the policy of ${from}`, async ({ page }) => {
    await page.route("/", async (route) => {
      const response = await route.fetch();
      const { "content-security-policy": policy, ...headers } = response.headers();
      expect(policy).toBeDefined();
      await route.fulfill({ response, headers: strips ? headers : response.headers() });
    });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await tryInjections(page)).toEqual({
      ran: [],
      evaluated: "EvalError",
      refused: ["script-src-attr", "script-src-elem"],
    });
  });
}
