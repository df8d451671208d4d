import { expect, test } from "vitest";
import { findInstalledBrowser, usualPlaces } from "../../scripts/system/browser.mjs";
import { openerFor } from "../../scripts/system/openBrowser.mjs";

const machine = (env: NodeJS.ProcessEnv, ...present: readonly string[]) =>
  ({ platform: "linux", env, exists: (path: string) => present.includes(path) }) as const;

test("the environment variable goes before every installed browser", () => {
  const env = { THRESHOLD_BROWSER: "/opt/mine", PATH: "/usr/bin" };
  expect(findInstalledBrowser(machine(env, "/opt/mine", "/usr/bin/google-chrome"))).toBe("/opt/mine");
});

test("an environment variable that names nothing is reported, not passed over", () => {
  expect(() => findInstalledBrowser(machine({ THRESHOLD_BROWSER: "/opt/mine" }, "/usr/bin/chromium"))).toThrow(
    'There is no browser at "/opt/mine", which the environment variable THRESHOLD_BROWSER names.',
  );
});

test("Chrome goes before Chromium, and the path before the usual folders", () => {
  const env = { PATH: "/home/me/bin:/usr/bin" };
  expect(findInstalledBrowser(machine(env, "/usr/bin/chromium", "/usr/bin/google-chrome"))).toBe(
    "/usr/bin/google-chrome",
  );
  expect(findInstalledBrowser(machine(env, "/usr/bin/chromium", "/home/me/bin/chromium"))).toBe(
    "/home/me/bin/chromium",
  );
  expect(findInstalledBrowser(machine({}, "/snap/bin/chromium"))).toBe("/snap/bin/chromium");
  expect(findInstalledBrowser(machine(env))).toBeUndefined();
});

test("browsers are found where macOS and Windows keep them", () => {
  expect(usualPlaces({ platform: "darwin", env: { HOME: "/Users/me" } })).toContain(
    "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  );
  expect(usualPlaces({ platform: "win32", env: { ProgramFiles: "C:\\Program Files" } })[0]).toBe(
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  );
});

test("a browser is opened only where someone sees it", () => {
  expect(openerFor("linux", {})).toBeUndefined();
  expect(openerFor("linux", { DISPLAY: ":0" })).toEqual(["xdg-open"]);
  expect(openerFor("linux", { DISPLAY: ":0", CI: "true" })).toBeUndefined();
  expect(openerFor("darwin", {})).toEqual(["open"]);
});
