import { expect, test } from "vitest";
import type { Build } from "../../src/offline/build.ts";
import { createOfflineWorker } from "../../src/offline/createOfflineWorker.ts";
import { createWorkerScope } from "./workerScope.ts";

const PAGE = "https://example.org/game/";

const file = (path: string) => ({ path, integrity: `sha256-${path}` });

const FIRST: Build = { id: "first", files: [file(""), file("assets/a1.js"), { path: "assets/ja.woff2" }] };
const SECOND: Build = { id: "second", files: [file(""), file("assets/a2.js"), file("scenarios/x.json")] };

const ask = (path: string, mode: RequestMode = "cors", method = "GET"): Request =>
  ({ url: `${PAGE}${path}`, mode, method }) as Request;

const text = async (response: Promise<Response> | undefined): Promise<string | undefined> => (await response)?.text();

test("a build is kept whole, except for fonts that no one has asked for", async () => {
  const world = createWorkerScope(PAGE);
  await createOfflineWorker(world.scope, FIRST).install();
  expect(world.kept()).toEqual({ [`threshold ${PAGE} first`]: [PAGE, `${PAGE}assets/a1.js`] });
});

test("fetches one file after another, so that the reader shares the line with no more than one", async () => {
  const { scope } = createWorkerScope(PAGE);
  let [underWay, most] = [0, 0];
  const fetch: typeof scope.fetch = async (...request) => {
    underWay += 1;
    most = Math.max(most, underWay);
    const response = await scope.fetch(...request);
    underWay -= 1;
    return response;
  };
  await createOfflineWorker({ ...scope, fetch }, FIRST).install();
  expect(most).toBe(1);
});

test("a build of which one file can't be had isn't taken", async () => {
  const world = createWorkerScope(PAGE);
  world.break(`${PAGE}assets/a1.js`);
  await expect(createOfflineWorker(world.scope, FIRST).install()).rejects.toThrow("assets/a1.js");
});

test("without a network everything that was kept is there, fonts once they were used", async () => {
  const world = createWorkerScope(PAGE);
  const worker = createOfflineWorker(world.scope, FIRST);
  await worker.install();
  await worker.answer(ask("assets/ja.woff2"));
  world.goOffline();
  expect(await text(worker.answer(ask("?a=1", "navigate")))).toBe(`first copy of ${PAGE}`);
  expect(await text(worker.answer(ask("index.html", "navigate")))).toBe(`first copy of ${PAGE}`);
  expect(await text(worker.answer(ask("assets/a1.js")))).toContain("a1.js");
  expect(await text(worker.answer(ask("assets/ja.woff2")))).toContain("ja.woff2");
});

test("the page comes from the network while there is one, and from the cache when the network keeps silent", async () => {
  const world = createWorkerScope(PAGE);
  const worker = createOfflineWorker(world.scope, FIRST);
  await worker.install();
  world.deploy();
  expect(await text(worker.answer(ask("", "navigate")))).toBe(`second copy of ${PAGE}`);
  world.goSilent();
  expect(await text(worker.answer(ask("", "navigate")))).toBe(`first copy of ${PAGE}`);
});

test("an open page of the old build finds its parts until the new one is in charge", async () => {
  const world = createWorkerScope(PAGE);
  const [old, next] = [createOfflineWorker(world.scope, FIRST), createOfflineWorker(world.scope, SECOND)];
  await old.install();
  world.deploy();
  await next.install();
  world.goOffline();
  expect(await text(old.answer(ask("assets/a1.js")))).toContain("a1.js");
  expect(await text(old.answer(ask("assets/a2.js")))).toContain("a2.js");
  expect(await text(old.answer(ask("", "navigate")))).toBe(`first copy of ${PAGE}`);
  await next.activate();
  expect(Object.keys(world.kept())).toEqual([`threshold ${PAGE} second`]);
});

test("other requests, and the caches of others, are left alone", async () => {
  const world = createWorkerScope(PAGE);
  const worker = createOfflineWorker(world.scope, FIRST);
  await world.scope.caches.open("somebody else's");
  await worker.install();
  await worker.activate();
  expect(worker.answer(ask("", "navigate", "POST"))).toBeUndefined();
  expect(worker.answer(ask("elsewhere/", "navigate"))).toBeUndefined();
  expect(worker.answer({ ...ask(""), url: "https://example.org/other/" })).toBeUndefined();
  expect(Object.keys(world.kept())).toContain("somebody else's");
});
