import { cachePrefix } from "./cacheName.ts";

/**
 * Has the browser keep the built page for times without a network, once the page has stopped loading and has nothing better to do. Calls back when a newer build
 * than the page's own has arrived. Nothing happens where the browser won't (a private window, an old browser), where its reader saves data, and in the development server.
 */
export const keepOffline = (onNewVersion: () => void): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || savesData()) return;
  whenQuiet(() => {
    register(onNewVersion).catch(() => undefined);
  });
};

/** Network Information API; browsers that don't have it don't say. */
const savesData = (): boolean => "connection" in navigator && Object(navigator.connection).saveData === true;

/** How long nothing must have arrived: longer than a slow line's answer takes. */
const QUIET_MS = 2000;

/** After this, what still arrives is no longer the page. */
const LONGEST_WAIT_MS = 60_000;

const whenQuiet = (call: () => void): void => {
  const begin = (): void => {
    arrivals.disconnect();
    if ("requestIdleCallback" in window) window.requestIdleCallback(call, { timeout: QUIET_MS });
    else call();
  };
  let waiting = setTimeout(begin, QUIET_MS);
  const arrivals = new PerformanceObserver(() => {
    if (performance.now() > LONGEST_WAIT_MS) return;
    clearTimeout(waiting);
    waiting = setTimeout(begin, QUIET_MS);
  });
  arrivals.observe({ type: "resource" });
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
