import { expect, test } from "vitest";
import { describeMissingEngines, findFirefox, findWebKit } from "../../scripts/system/engines.mjs";

const BROWSER = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

const machine = (...present: readonly string[]) => ({
  env: { PATH: "/opt/bin:/usr/bin" },
  exists: (path: string) => present.includes(path),
});

test("Firefox is taken from the path, Debian's before another", () => {
  expect(findFirefox(machine("/usr/bin/firefox", "/usr/bin/firefox-esr"))).toBe("/usr/bin/firefox-esr");
  expect(findFirefox(machine("/opt/bin/firefox"))).toBe("/opt/bin/firefox");
  expect(findFirefox(machine())).toBeUndefined();
});

test("WebKit is there only with its driver, its browser and a screen to draw on", () => {
  const [driver, screen] = ["/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"];
  expect(findWebKit(machine(driver, screen, BROWSER))).toEqual({ driver, screen, browser: BROWSER });
  expect(findWebKit(machine(driver, BROWSER))).toBeUndefined();
});

test("the engines that nothing is played in are named, with what installs them", () => {
  expect(describeMissingEngines(machine("/usr/bin/firefox-esr"))).toBe(
    "not played in WebKit, which isn't installed (webkit2gtk-driver xvfb)",
  );
  expect(describeMissingEngines(machine())).toMatch(/^not played in Firefox, .*; not played in WebKit/);
  expect(
    describeMissingEngines(machine("/usr/bin/firefox", "/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb", BROWSER)),
  ).toBeUndefined();
});
