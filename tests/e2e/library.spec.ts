import { expect, test } from "@playwright/test";
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

test("the page runs under a content security policy that lets nothing in from elsewhere", async ({ page }) => {
  const response = await page.goto("/");
  expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(await policy.getAttribute("content")).toContain("script-src 'self'");
  expect(await page.locator("script:not([src])").count()).toBe(0);
});
