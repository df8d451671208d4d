import type { Page } from "@playwright/test";

/** Everything that goes wrong in the page from now on: errors it throws, errors and warnings on its console, requests that fail. */
export const collectProblems = (page: Page): readonly string[] => {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    // Only the tests that are about it let the page keep itself.
    if (message.text().includes("Service Worker registration blocked")) return;
    if (["error", "warning"].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
};
