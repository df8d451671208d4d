import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { findWebKit } from "../../../scripts/system/engines.mjs";
import { freePort } from "../../../scripts/system/freePort.mjs";
import { type EngineBrowser, isNamed, keyActions, until } from "./engineBrowser.ts";

type Places = NonNullable<ReturnType<typeof findWebKit>>;

/** Where the elements of a role may be found; who is what and called how the engine itself says. */
const PLACES: Readonly<Record<string, string>> = {
  button: "button",
  heading: "h1, h2, h3",
  region: "section, aside, [role=region]",
};

/** A WebKit with nothing kept, on a screen that no one sees, driven by WebDriver over HTTP. */
export const openWebKit = async ({ driver, screen, browser }: Places): Promise<EngineBrowser> => {
  const server = spawn(screen, ["-displayfd", "3", "-screen", "0", "1600x1100x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await firstWords(server);
  const port = await freePort();
  // The sandbox needs namespaces, which a container may not give; it keeps nothing from the page under test.
  const env = { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" };
  const service = spawn(driver, [`--port=${port}`], { stdio: "ignore", env });
  const address = `http://127.0.0.1:${port}`;
  await until("WebKit's driver doesn't answer", () => fetch(`${address}/status`).then(isOk, () => false), Boolean);
  const options = { binary: browser, args: ["--automation"] };
  const begun = await call("POST", `${address}/session`, {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } },
  });
  const session = `${address}/session/${(begun as { readonly sessionId: string }).sessionId}`;
  const post = (path: string, body: object): Promise<unknown> => call("POST", `${session}/${path}`, body);
  const get = (path: string): Promise<unknown> => call("GET", `${session}/${path}`);

  return {
    goTo: async (url) => {
      await post("url", { url });
    },
    evaluate: async (expression) => {
      const script = `const [done] = arguments; (async () => JSON.stringify(await (${expression})))().then((value) => done({ value }), (error) => done({ problem: String(error) }));`;
      const { value, problem } = (await post("execute/async", { script, args: [] })) as {
        readonly value?: string;
        readonly problem?: string;
      };
      if (problem !== undefined) throw new Error(problem);
      return value === undefined ? undefined : JSON.parse(value);
    },
    press: async (key) => {
      await post("actions", { actions: keyActions(key) });
    },
    resize: async (width, height) => {
      await post("window/rect", { x: 0, y: 0, width, height });
      const inner = (await post("execute/sync", { script: "return innerHeight", args: [] })) as number;
      await post("window/rect", { x: 0, y: 0, width, height: height + height - inner });
    },
    picture: async () => Buffer.from(String(await get("screenshot")), "base64"),
    knows: async (role, name) => {
      const found = await post("elements", { using: "css selector", value: PLACES[role] ?? `[role=${role}]` });
      for (const element of (found as readonly object[]).map((one) => `element/${Object.values(one)[0]}`)) {
        // What its accessibility leaves out, because it is hidden or has just gone, the driver refuses to name.
        const isIt = isNamed(String(await get(`${element}/computedlabel`).catch(() => "")), name);
        if (isIt && (await get(`${element}/computedrole`)) === role) return true;
      }
      return false;
    },
    close: async () => {
      await call("DELETE", session);
      await end(service);
      await end(server);
    },
  };
};

const isOk = ({ ok }: Response): boolean => ok;

/** The value of an answer of WebDriver (W3C, WebDriver, 6.3 Processing model). Throws what the driver says where it refuses. */
const call = async (method: string, url: string, body?: object): Promise<unknown> => {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { readonly value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { readonly error: string; readonly message: string };
  throw new Error(`${error}: ${message}`);
};

/** What the X server writes once it stands: the number of its display. */
const firstWords = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const words = server.stdio[3] as Readable;
    words.once("data", (data) => resolve(String(data).trim()));
    server.once("error", reject);
  });

const end = async (program: ChildProcess): Promise<void> => {
  const ended = new Promise((done) => program.once("exit", done));
  program.kill();
  await ended;
};
