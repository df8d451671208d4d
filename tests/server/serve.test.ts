import { mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createBroadcast, networkAddresses, type Route, serve } from "#server";

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "threshold-serve-"));
  const page = join(folder, "page");
  mkdirSync(join(page, "assets"), { recursive: true });
  mkdirSync(join(page, ".vite"));
  writeFileSync(join(page, "index.html"), "<!doctype html>");
  writeFileSync(join(page, "assets", "index-abc.js"), "1;");
  for (const form of ["", ".br", ".gz"]) writeFileSync(join(page, "assets", `app-abc.js${form}`), `app${form}`);
  writeFileSync(join(page, "stale.json.br"), "of another build");
  utimesSync(join(page, "stale.json.br"), 1, 1);
  writeFileSync(join(page, "stale.json"), "{}");
  writeFileSync(join(page, "assets", "kernelWorker-a_B-1.js"), "1;");
  writeFileSync(join(page, ".vite", "manifest.json"), "{}");
  writeFileSync(join(page, "sw.js"), "1;");
  writeFileSync(join(page, "manifest.webmanifest"), "{}");
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(page, "link.txt"));
  server = await serve(page);
});

afterAll(() => server.close());

type Answer = {
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
};

type Question = {
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Asks for a path exactly as written; `fetch` would tidy it up first. */
const ask = (path: string, options: Question = {}, at: string = server.url): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(at);
    const headers = { ...options.headers, ...(options.host === undefined ? {} : { host: options.host }) };
    const sent = request({ hostname, port, path, method: options.method ?? "GET", headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on("error", reject).end();
  });

test("the page is served with its type and its content security policy", async () => {
  const { status, headers, body } = await ask("/");
  expect([status, headers["content-type"], body]).toEqual([200, "text/html; charset=utf-8", "<!doctype html>"]);
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';/);
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
});

test("only the kernel's worker may generate code, and it may do nothing else", async () => {
  const policyOf = async (path: string) => (await ask(path)).headers["content-security-policy"];
  expect(await policyOf("/assets/kernelWorker-a_B-1.js")).toBe("default-src 'none'; script-src 'unsafe-eval'");
  for (const path of ["/", "/assets/index-abc.js", "/assets/kernelWorker-a_B-1.js/../index-abc.js", "/nothing.js"])
    expect(await policyOf(path), path).not.toContain("unsafe-eval");
});

test("a file named after its content may be kept, any other has to be asked for again", async () => {
  expect((await ask("/assets/index-abc.js?x")).headers["cache-control"]).toContain("immutable");
  expect((await ask("/index.html")).headers["cache-control"]).toBe("no-cache");
});

test("the worker that keeps the page is a script, and is asked for every time", async () => {
  const { headers } = await ask("/sw.js");
  expect([headers["content-type"], headers["cache-control"]]).toEqual(["text/javascript; charset=utf-8", "no-cache"]);
  expect((await ask("/manifest.webmanifest")).headers["content-type"]).toBe("application/manifest+json");
});

test.each([
  [undefined, "app", undefined],
  ["identity", "app", undefined],
  ["gzip, deflate, br, zstd", "app.br", "br"],
  ["gzip;q=1.0, br;q=0.5", "app.gz", "gzip"],
  ["br;q=0, *", "app.gz", "gzip"],
  ["GZIP", "app.gz", "gzip"],
  ["br;q=0, gzip;q=0", "app", undefined],
])("a client that accepts %s gets %s", async (accepted, body, encoding) => {
  const headers = accepted === undefined ? {} : { "Accept-Encoding": accepted };
  const answer = await ask("/assets/app-abc.js", { headers });
  expect([answer.body, answer.headers["content-encoding"]]).toEqual([body, encoding]);
  expect(answer.headers).toMatchObject({
    vary: "Accept-Encoding",
    "content-type": "text/javascript; charset=utf-8",
    "content-length": String(body.length),
  });
});

test("a compressed file that is older than the file itself isn't sent", async () => {
  expect(await ask("/stale.json", { headers: { "Accept-Encoding": "br" } })).toMatchObject({ body: "{}" });
});

test("a client that has a file already hears so, for the form that it has and for no other", async () => {
  const askFor = (headers: Readonly<Record<string, string>>) => ask("/assets/app-abc.js", { headers });
  const { etag = "" } = (await askFor({ "Accept-Encoding": "br" })).headers;
  const known = await askFor({ "Accept-Encoding": "br", "If-None-Match": `"other", W/${etag}` });
  expect(known).toMatchObject({ status: 304, body: "", headers: { etag, vary: "Accept-Encoding" } });
  expect(known.headers["cache-control"]).toContain("immutable");
  expect((await askFor({ "Accept-Encoding": "gzip", "If-None-Match": etag })).status).toBe(200);
  expect((await askFor({ "Accept-Encoding": "br", "If-None-Match": '"other"' })).status).toBe(200);
  expect((await askFor({ "If-None-Match": "*" })).status).toBe(304);
});

test("any free port will do", async () => {
  const other = await serve(tmpdir(), { port: 0 });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(0);
  await other.close();
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/assets/..%2f..%2fsecret.txt",
  "/..%5csecret.txt",
  "//../secret.txt",
  "/link.txt",
  "/.vite/manifest.json",
  "/assets",
  "/assets/",
  "/missing.js",
  "/%",
  "/%00",
])("%s is refused", async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, "There is no such file.\n"]);
});

test("nothing but reading is possible", async () => {
  expect((await ask("/", { method: "POST" })).status).toBe(405);
  expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("a page elsewhere can't reach the server under its own name", async () => {
  expect((await ask("/", { host: "evil.example" })).status).toBe(403);
});

test("a server for the network answers under the names that it was given, and under no other", async () => {
  const shared = await serve(tmpdir(), {
    port: 0,
    sharedAs: ["192.168.7.20", "Wargame.School.example", "[2001:db8::7]"],
  });
  const { port } = new URL(shared.url);
  expect(shared.sharedUrls).toEqual([
    `http://192.168.7.20:${port}/`,
    `http://wargame.school.example:${port}/`,
    `http://[2001:db8::7]:${port}/`,
  ]);
  const askAs = (host: string): Promise<Answer> => ask("/no-such-file", { host }, shared.url);
  for (const host of [
    "192.168.7.20",
    `192.168.7.20:${port}`,
    "wargame.school.EXAMPLE:80",
    "[2001:db8::7]",
    "localhost",
  ])
    expect((await askAs(host)).status, host).toBe(404);
  for (const host of ["evil.example", "192.168.7.20.evil.example", "192.168.7.21", "school.example", "[2001:db8::8]"])
    expect(await askAs(host), host).toMatchObject({
      status: 403,
      body: "This server answers under the addresses that it printed only: 192.168.7.20, wargame.school.example, [2001:db8::7].\n",
    });
  await shared.close();
});

test.each([
  [
    "wired and wireless, with what belongs to the machine itself left out",
    {
      lo: [{ family: "IPv4", address: "127.0.0.1", internal: true }],
      eth0: [
        { family: "IPv4", address: "10.0.0.5", internal: false },
        { family: "IPv6", address: "2001:db8::5", internal: false },
      ],
      wlan0: [{ family: "IPv4", address: "192.168.1.20", internal: false }],
    },
    ["10.0.0.5", "192.168.1.20"],
  ],
  [
    "a cable without a network",
    {
      eth0: [
        { family: "IPv4", address: "169.254.3.4", internal: false },
        { family: "IPv6", address: "fe80::1", internal: false },
      ],
    },
    [],
  ],
  ["IPv6 alone", { eth0: [{ family: "IPv6", address: "2001:db8::5", internal: false }] }, ["[2001:db8::5]"]],
])("the machine's addresses for others: %s", (_, interfaces, addresses) => {
  const full = Object.entries(interfaces).map(([name, infos]) => [
    name,
    infos.map((info) => ({ ...info, netmask: "", mac: "", cidr: null, scopeid: 0 })),
  ]);
  expect(networkAddresses(Object.fromEntries(full))).toEqual(addresses);
});

test("a second server takes the next free port", async () => {
  const second = await serve(tmpdir());
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(server.url).port));
  await second.close();
});

test("a route answers its own method and path, behind the prefix, and a page elsewhere gets nothing of it", async () => {
  const answer: Route["answer"] = (_, response) => void response.end("made");
  const site = await serve(tmpdir(), {
    port: 0,
    prefix: "/token",
    routes: [{ method: "POST", path: "/make", answer }],
  });
  const post = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(new URL(path, site.url), { method: "POST", headers });
  const { origin } = new URL(site.url);
  expect(await (await post("make")).text()).toBe("made");
  expect((await post("make", { Origin: origin })).status).toBe(200);
  expect((await post("make", { Origin: "https://evil.example" })).status).toBe(403);
  expect((await post("/make")).status).toBe(405);
  expect((await fetch(new URL("make", site.url))).status).toBe(404);
  await site.close();
});

test("what is broadcast reaches who listens now, and the newest who comes later", async () => {
  const { send, listen } = createBroadcast("first");
  const routes: readonly Route[] = [{ method: "GET", path: "/events", answer: (_, response) => listen(response) }];
  const site = await serve(tmpdir(), { port: 0, routes });
  const open = async () => {
    const { headers, body } = await fetch(new URL("events", site.url));
    expect([headers.get("content-type"), headers.get("cache-control")]).toEqual(["text/event-stream", "no-store"]);
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    return async () => (await reader?.read())?.value;
  };
  const early = await open();
  expect(await early()).toBe("data: first\n\n");
  send("second");
  expect(await early()).toBe("data: second\n\n");
  expect(await (await open())()).toBe("data: second\n\n");
  await site.close();
});
