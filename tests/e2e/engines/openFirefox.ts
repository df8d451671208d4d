import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectBidi } from "./connectBidi.ts";
import { type EngineBrowser, keyActions } from "./engineBrowser.ts";

export type FirefoxStart = {
  readonly path: string;
  readonly settings?: Readonly<Record<string, boolean | string | number>>;
  readonly args?: readonly string[];
};

/** Firefox without calls to its maker and without pages of its own. */
const QUIET = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
};

/** A Firefox with a profile of its own, driven by WebDriver BiDi, which it speaks itself. */
export const openFirefox = async ({ path, settings = {}, args = [] }: FirefoxStart): Promise<EngineBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), "threshold-firefox-"));
  const lines = Object.entries({ ...QUIET, ...settings }).map((pair) => `user_pref(${pair.map(quote).join(", ")});`);
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const program = spawn(
    path,
    ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile, ...args],
    {
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  const { send, close } = await connectBidi(`${await endpointOf(program)}/session`);
  await send("session.new", { capabilities: {} });
  // In a tab of its own the page has the focus; in the first one the address bar would have it, and the keys with it.
  const { context } = await send("browsingContext.create", { type: "tab" });

  return {
    goTo: async (url) => {
      await send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    evaluate: async (expression) => {
      const answer = await send("script.evaluate", {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      const { type, result, exceptionDetails } = answer as {
        readonly type: string;
        readonly result?: { readonly value?: string };
        readonly exceptionDetails?: { readonly text: string };
      };
      if (type !== "success") throw new Error(exceptionDetails?.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    press: async (key) => {
      await send("input.performActions", { context, actions: keyActions(key) });
    },
    resize: async (width, height) => {
      await send("browsingContext.setViewport", { context, viewport: { width, height } });
    },
    picture: async () =>
      Buffer.from(String((await send("browsingContext.captureScreenshot", { context }))["data"]), "base64"),
    knows: async (role, name) => {
      for (const value of [
        { role, name },
        { role, name: name.toUpperCase() },
      ]) {
        const { nodes } = await send("browsingContext.locateNodes", {
          context,
          locator: { type: "accessibility", value },
        });
        if ((nodes as readonly unknown[]).length > 0) return true;
      }
      return false;
    },
    close: async () => {
      const ended = new Promise((done) => program.once("exit", done));
      await send("browser.close", {});
      close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};

const quote = (value: unknown): string => JSON.stringify(value);

/** Where Firefox listens, which it says once it does. */
const endpointOf = (program: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    program.stderr?.on("data", (data) => {
      said += data;
      const [, endpoint] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (endpoint !== undefined) resolve(endpoint);
    });
    program.once("exit", () => reject(new Error(`Firefox ended: ${said}`)));
    program.once("error", reject);
  });
