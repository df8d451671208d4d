import { type Build, type BuildFile, isNamedByContent } from "./build.ts";
import { cacheName, cachePrefix } from "./cacheName.ts";
import type { WorkerScope } from "./workerScope.ts";

/** How long a network that neither answers nor fails holds up the page. */
const PATIENCE_MS = 3000;

const ANY: CacheQueryOptions = { ignoreVary: true, ignoreSearch: true };

export type OfflineWorker = {
  /** Rejects, and leaves the worker before it in charge, when a file can't be had as it was built. */
  readonly install: () => Promise<void>;
  readonly activate: () => Promise<void>;
  /** The answer to a request; undefined for those that the worker doesn't answer. */
  readonly answer: (request: Request) => Promise<Response> | undefined;
};

/**
 * Keeps one build whole in a cache of its own. The page and whatever isn't named after its content come from the network while there is one,
 * so that a new build shows at the next visit; everything else comes from the caches of all builds, so that a page opened before the
 * new build still finds its parts. The browser activates a worker when no page of the one before it is left: then old caches go.
 */
export const createOfflineWorker = (scope: WorkerScope, build: Build): OfflineWorker => {
  const { caches, clients, registration } = scope;
  const own = cacheName(registration.scope, build);
  const addressOf = (path: string): string => new URL(path, registration.scope).href;
  const fileOf = (path: string): BuildFile | undefined => build.files.find((file) => file.path === path);

  const keep = async (cache: Cache, { path, integrity }: BuildFile): Promise<void> => {
    const address = addressOf(path);
    const known = isNamedByContent(path) ? await caches.match(address, ANY) : undefined;
    if (known === undefined && integrity === undefined) return;
    const response = known ?? (await scope.fetch(address, { integrity: integrity ?? "", cache: "no-cache" }));
    if (!response.ok) throw new Error(`${address} is answered with ${response.status}.`);
    await cache.put(address, response);
  };

  const keptFirst = async (request: Request, path: string): Promise<Response> => {
    const known = await caches.match(request.url, ANY);
    if (known !== undefined) return known;
    const response = await scope.fetch(request);
    if (response.ok && fileOf(path) !== undefined) await (await caches.open(own)).put(request.url, response.clone());
    return response;
  };

  const freshFirst = async (request: Request, path: string): Promise<Response> => {
    const known = async (): Promise<Response | undefined> => (await caches.open(own)).match(addressOf(path), ANY);
    const fresh = scope.fetch(request);
    const patience = new Promise<undefined>((resolve) => {
      scope.setTimeout(() => resolve(undefined), PATIENCE_MS);
    });
    try {
      const first = await Promise.race([fresh, patience]);
      return first?.ok ? first : ((await known()) ?? (await fresh));
    } catch {
      return (await known()) ?? Response.error();
    }
  };

  return {
    install: async () => {
      const cache = await caches.open(own);
      // One after another: what the reader asks for meanwhile shares the line with one file, not with fifty.
      for (const file of build.files) await keep(cache, file);
    },
    activate: async () => {
      const old = (await caches.keys()).filter(
        (name) => name !== own && name.startsWith(cachePrefix(registration.scope)),
      );
      await Promise.all(old.map((name) => caches.delete(name)));
      await clients.claim();
    },
    answer: (request) => {
      const url = request.url.split(/[?#]/)[0] ?? "";
      if (request.method !== "GET" || !url.startsWith(registration.scope)) return undefined;
      const path = url.slice(registration.scope.length);
      if (request.mode === "navigate")
        return path === "" || path === "index.html" ? freshFirst(request, "") : undefined;
      if (isNamedByContent(path)) return keptFirst(request, path);
      return fileOf(path) === undefined ? undefined : freshFirst(request, path);
    },
  };
};
