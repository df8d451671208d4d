import { cachePrefix } from "./cacheName.ts";

/**
 * Has the browser keep the built page for times without a network, once the page has nothing better to do. Calls back when a newer build than
 * the page's own has arrived. Nothing happens where the browser won't: a private window, an old browser, the development server.
 */
export const keepOffline = (onNewVersion: () => void): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  whenIdle(() => {
    register(onNewVersion).catch(() => undefined);
  });
};

const LONGEST_WAIT_MS = 10_000;

const whenIdle = (call: () => void): void => {
  const wait = (): void => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(call, { timeout: LONGEST_WAIT_MS });
    else setTimeout(call, LONGEST_WAIT_MS / 5);
  };
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { once: true });
};

const register = async (onNewVersion: () => void): Promise<void> => {
  if (navigator.serviceWorker.controller === null)
    navigator.serviceWorker.addEventListener("controllerchange", keepFontsInUse, { once: true });
  const registration = await navigator.serviceWorker.register("./sw.js", { updateViaCache: "none" });
  const look = async (): Promise<void> => {
    if (registration.waiting !== null && (await isOutdated(registration.scope))) onNewVersion();
  };
  const follow = (): void => {
    registration.installing?.addEventListener("statechange", () => {
      look().catch(() => undefined);
    });
  };
  registration.addEventListener("updatefound", follow);
  follow();
  await look();
};

/** Fonts that a first visit drew with before there was a worker pass by it once more, out of the browser's own cache. */
const keepFontsInUse = (): void => {
  for (const { name } of performance.getEntriesByType("resource"))
    if (name.endsWith(".woff2")) fetch(name).catch(() => undefined);
};

/** Whether a script or style of this page is not part of the newest build that is kept. */
const isOutdated = async (scope: string): Promise<boolean> => {
  const newest = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope))).at(-1);
  if (newest === undefined) return false;
  const cache = await caches.open(newest);
  const found = await Promise.all(partsOfPage().map((address) => cache.match(address, { ignoreVary: true })));
  return found.includes(undefined);
};

const partsOfPage = (): readonly string[] => [
  ...[...document.scripts].map(({ src }) => src).filter((src) => src !== ""),
  ...[...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => href),
];
